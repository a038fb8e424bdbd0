import { describe, expect, test } from 'vitest';
import { listValues, placeAt } from '../../../src/lint/list-values.ts';

const WORK = `---
title: "One: two" # not this
dates: [2001, '2002']
evidence:
- {source: 'https://example.org/', note: >-
    Folded
    text}
---

Prose.

<Note>

A note.

</Note>

<Provision n="1" since="2001"
  unseen="the day">

A digest with since: 2030.

</Provision>
`;

describe('listValues', () => {
  test('has each value of the front matter, each attribute and each piece of prose once, with its key', () => {
    const values = listValues('content/a.mdx', WORK.replace(' >-\n    Folded\n    text', " 'Folded text'"));
    expect(values.map(({ keys, text }) => [keys.join('.'), text.trim()])).toEqual([
      ['title', 'One: two'],
      ['dates', '2001'],
      ['dates', '2002'],
      ['evidence.source', 'https://example.org/'],
      ['evidence.note', 'Folded text'],
      ['summary', 'Prose.'],
      ['note', 'A note.'],
      ['Provision.n', '1'],
      ['Provision.since', '2001'],
      ['Provision.unseen', 'the day'],
      ['digest', 'A digest with since: 2030.'],
    ]);
  });

  test('says where each stands', () => {
    const text = 'entries:\n- {id: a, "date": 2001}\n- note: |-\n    Two\n    lines\n';
    const values = listValues('content/list.yml', text);
    expect(values.map(({ key, keyOffset }) => [key, placeAt('f', text, keyOffset)])).toEqual([
      ['id', { file: 'f', line: 2, column: 4 }],
      ['date', { file: 'f', line: 2, column: 11 }],
      ['note', { file: 'f', line: 3, column: 3 }],
    ]);
    expect(values.map((value) => value.text)).toEqual(['a', '2001', 'Two\nlines']);
    const article = listValues('content/a.mdx', WORK.replace(/evidence:[\s\S]*?text\}\n/, '')).find(
      ({ key }) => key === 'unseen',
    );
    const at = WORK.replace(/evidence:[\s\S]*?text\}\n/, '').indexOf('the day');
    expect([article?.start, article?.end]).toEqual([at, at + 'the day'.length]);
  });

  test('has nothing of YAML that does not parse', () => {
    expect(listValues('content/list.yml', 'a: [')).toEqual([]);
  });
});
