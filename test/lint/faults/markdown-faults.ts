// Prose that Markdown shows otherwise than it is written, or not at all.
import { COMMITMENT, CONCLUSIONS, PRACTICE, RESOLUTION } from '../../helpers/make-content.ts';
import { change, digest, put, type Fault } from './fault.ts';
import { MINIMAL } from '../../helpers/make-content.ts';

const AS_WRITTEN = 'mdx-as-written';

export const MARKDOWN_FAULTS: Fault[] = [
  digest('a sign of greater before a figure', AS_WRITTEN, '> 50 % of the victims are women.'),
  digest('a sign of greater in the middle of a digest', AS_WRITTEN, 'It says:\n\n> 12 victims.', '> 12'),
  ...['> US$ 5 million', '> €5 million', '> ½ of them', '> ~50 %', '> approx. 50 %', '>= 50 %', '> half'].map((text) =>
    digest(`a sign of greater in ${JSON.stringify(text)}`, AS_WRITTEN, text),
  ),
  digest('a sign of greater before the second line of a quotation', AS_WRITTEN, 'Of them:\n> half\n> 50 %', '> half'),
  digest('a sign of greater in a list', AS_WRITTEN, '- one\n- > half', '- > half'),
  change('a quotation in a practice', AS_WRITTEN, PRACTICE, 'Goes with', '> Goes with'),
  digest('tildes that strike out', AS_WRITTEN, 'It cost ~5~ more.'),
  digest('tildes within a word', AS_WRITTEN, 'H~2~O is water.'),
  digest('stars of a product', AS_WRITTEN, 'It is 5*3*2 times.'),
  digest('lines in the middle of a word', AS_WRITTEN, 'A word*with*stars.'),
  digest('an underline that makes a heading', AS_WRITTEN, 'Text\n---', 'Text\n---'),
  change('an underline that makes a section', AS_WRITTEN, CONCLUSIONS, '## Section one', 'Section one\n-----------'),
  change('a heading whose last hash is dropped', AS_WRITTEN, CONCLUSIONS, '## Section one', '## Section C #'),
  digest('a plus that makes a list', AS_WRITTEN, '+ 5 % of the victims.'),
  digest('a star that makes a list', AS_WRITTEN, '* a note'),
  digest('a minus before a figure', AS_WRITTEN, '- 5 degrees'),
  digest('a bracket behind a number', AS_WRITTEN, '1) States act.'),
  digest('a zero before a number', AS_WRITTEN, '01. States act.'),
  digest('numbers that are counted anew', AS_WRITTEN, '1. States act.\n3. They report.'),
  digest('an address that is defined and not shown', AS_WRITTEN, 'It says.\n\n[1]: https://example.org/text', '[1]:'),
  digest('the title of a link', AS_WRITTEN, 'See [it](https://example.org "not shown").'),
  digest('a row that is longer than its table', AS_WRITTEN, '| a | b |\n| - | - |\n| 1 | 2 | 3 |', '| 1 |'),
  digest('a row that is shorter than its table', AS_WRITTEN, '| a | b |\n| - | - |\n| 1 |', '| 1 |'),
  digest('a line of stars', AS_WRITTEN, 'It says.\n\n***\n\nMore.', '***'),
  digest('a footnote', 'mdx-declarative', 'A fact[^1].\n\n[^1]: The note.', 'A fact[^1]'),
  digest('an image', 'mdx-declarative', '![map](https://example.org/map.png)'),
  digest('a task', 'mdx-declarative', '- [ ] to do'),
  digest('a script as a link', 'mdx-declarative', '[press](javascript:alert%281%29)'),
  digest('a user in the address of a link', 'mdx-declarative', '[text](https://user@example.org/)'),
  digest('an address of mail', 'mdx-declarative', 'Write to me@example.org today.'),
  digest('an expression', 'mdx-declarative', 'It is {1 + 1}.'),
  digest('quotations within quotations', 'nesting-limited', `${'> '.repeat(1500)}a`),
  digest('lists within lists', 'nesting-limited', `${'- '.repeat(1500)}a`),
  digest('notes within notes', 'nesting-limited', `${'<Note>'.repeat(1000)}a${'</Note>'.repeat(1000)}`),
  digest('brackets without end', 'passage-length-limited', '['.repeat(60_000)),
  change('an expression in a practice', 'mdx-declarative', PRACTICE, 'Goes with', 'Goes {1}'),
  change('struck text in a commitment', AS_WRITTEN, COMMITMENT, 'Asked for once', '~Asked~ for once'),
  change(
    'text between two provisions',
    'mdx-declarative',
    RESOLUTION,
    '<Provision n="preamble',
    'Lost text.\n\n<Provision n="preamble',
  ),
  put(
    'a body after a second front matter',
    AS_WRITTEN,
    RESOLUTION,
    (MINIMAL[RESOLUTION] ?? '').replace('Calls a meeting.', 'kind: x\n---\n\nCalls a meeting.'),
    'kind: x',
  ),
];
