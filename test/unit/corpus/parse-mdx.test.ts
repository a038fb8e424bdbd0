import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/corpus/parse-mdx.ts';
import { element } from '../../helpers/prose-of.ts';

/** A body whose provisions hold these texts, numbered from 1. */
function provisions(...texts: string[]): string {
  return texts
    .map((text, index) => `<Provision n="${index + 1}" verb="notes">\n\n${text}\n\n</Provision>\n`)
    .join('\n');
}

describe('parseMdx', () => {
  test('tells summary, notes, sections and provisions apart', () => {
    const text = `Summary **here**.

<Note>

Seen in part.

</Note>

${provisions('First.')}
## Section *one*

${provisions('Second.', 'Third.')}`;
    const body = parseMdx(text, 'f.mdx', 10);
    expect(body.issues).toEqual([]);
    expect(body.whole).toBe(true);
    expect(body.summary).toEqual({
      nodes: [element('p', 'Summary ', element('strong', 'here'), '.')],
      text: 'Summary here.',
    });
    expect(body.notes).toEqual([{ nodes: [element('p', 'Seen in part.')], text: 'Seen in part.' }]);
    expect(body.provisions.map(({ section, digest, place }) => [section, digest.text, place.line])).toEqual([
      ['', 'First.', 18],
      ['Section one', 'Second.', 26],
      ['Section one', 'Third.', 32],
    ]);
  });

  test('reads attributes as values, and relations with the place of their provision', () => {
    const [provision] = parseMdx(
      '<Provision\n  n="3.d"\n  verb="requests"\n  addressee="a b"\n  recalls="x#1 y"\n  cites="z"\n>\n\nText.\n\n</Provision>\n',
      'f.mdx',
      5,
    ).provisions;
    expect(provision?.attributes).toMatchObject({ n: '3.d', verb: 'requests', addressee: ['a', 'b'] });
    const place = { file: 'f.mdx', line: 5, column: 1 };
    expect(provision?.relations).toEqual([
      { predicate: 'recalls', to: 'x#1', place },
      { predicate: 'recalls', to: 'y', place },
      { predicate: 'cites', to: 'z', place },
    ]);
  });

  test('collects what <Ref>, <Term> and attributes name, wherever they stand', () => {
    const text = `See <Ref to="a#1">that</Ref>.\n\n${provisions('Of *a <Term id="t">term</Term>*.')}`;
    expect(parseMdx(text, 'f.mdx', 1).references).toEqual([
      { kind: 'end', to: 'a#1', place: { file: 'f.mdx', line: 1, column: 5 } },
      { kind: 'term', to: 't', place: { file: 'f.mdx', line: 5, column: 7 } },
      { kind: 'verb', to: 'notes', place: { file: 'f.mdx', line: 3, column: 1 } },
    ]);
  });

  test('keeps a <Note> inside a provision in its digest', () => {
    const body = parseMdx(provisions('Text.\n\n<Note>\n\nAside.\n\n</Note>'), 'f.mdx', 1);
    expect(body.notes).toEqual([]);
    expect(body.provisions[0]?.digest.nodes).toEqual([
      element('p', 'Text.'),
      { ...element('div', element('p', 'Aside.')), class: 'note' },
    ]);
  });

  test('accepts a provision on one line', () => {
    const body = parseMdx('<Provision n="1" verb="notes">Text.</Provision>\n', 'f.mdx', 1);
    expect([body.provisions.length, body.issues]).toEqual([1, []]);
  });

  test.each([
    ['emphasis', '*a* **b** ~~c~~ `d`'],
    ['a link', '[a](https://example.org/?q=1#b) and https://example.org'],
    ['lists', '- a\n- b\n\n3. c\n4. d'],
    ['a small heading', '### a'],
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['a line across', 'a\n\n---\n\nb'],
    ['a hard break', 'a\\\nb'],
    ['escaped marks', '\\{a\\} \\<b> 1 < 2'],
    ['character references', '&lt;a&gt; &amp; &copy;'],
  ])('allows %s', (_, markdown) => {
    expect(parseMdx(provisions(markdown), 'f.mdx', 1).issues).toEqual([]);
  });

  test('reads a body that starts with a line across as text, not as front matter', () => {
    const body = parseMdx('---\n\nSummary.\n\n---\n\nMore.\n', 'f.mdx', 1);
    expect(body.summary.text).toBe('Summary. More.');
  });

  test('counts lines in files with Windows line ends', () => {
    const [issue] = parseMdx('Text.\r\n\r\nMore.\r\n\r\n{x}\r\n', 'f.mdx', 1).issues;
    expect(issue).toMatchObject({ line: 5, column: 1 });
  });
});
