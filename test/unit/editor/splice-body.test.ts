import { describe, expect, test } from 'vitest';
import { spliceBody, type EditedPart } from '../../../src/editor/splice/splice-body.ts';
import { splitBody } from '../../../src/editor/splice/split-body.ts';

const BODY = `
What it does.

## Section

<Provision n="1" verb="requests"   topics='a b'>

First digest.

</Provision>

<Note>

A note.

</Note>

<Provision n="2">

Second digest.

</Provision>
`;

const parts = (): EditedPart[] =>
  (splitBody(BODY)?.parts ?? []).map(({ kind, text, attributes }, from) => ({ kind, text, attributes, from }));

describe('splitBody', () => {
  test('finds every part with what it says', () => {
    expect(parts().map(({ kind, text }) => [kind, text])).toEqual([
      ['summary', 'What it does.'],
      ['heading', 'Section'],
      ['provision', 'First digest.'],
      ['note', 'A note.'],
      ['provision', 'Second digest.'],
    ]);
    expect(parts()[2]?.attributes).toEqual({ n: '1', verb: 'requests', topics: 'a b' });
  });

  test.each([
    '<Provision n={1}>\n\nx\n\n</Provision>\n',
    '<Provision n="1">\n\nx\n',
    '<Note>\n\na\n\n</Note>\n\nloose\n',
  ])('leaves %j to a text editor', (text) => {
    expect(splitBody(text)).toBeUndefined();
  });
});

describe('spliceBody', () => {
  test('gives the same text where nothing differs', () => {
    expect(spliceBody(BODY, parts())).toBe(BODY);
  });

  test('changes one digest', () => {
    const next = parts().map((part) => (part.text === 'First digest.' ? { ...part, text: 'Another.' } : part));
    expect(spliceBody(BODY, next)).toBe(BODY.replace('First digest.', 'Another.'));
  });

  test('changes, adds and removes attributes, each where it belongs', () => {
    const change = (attributes: Record<string, string>) =>
      spliceBody(
        BODY,
        parts().map((part) => (part.attributes['n'] === '1' ? { ...part, attributes } : part)),
      );
    expect(change({ n: '1', verb: 'urges', topics: 'a b' })).toBe(BODY.replace('requests', 'urges'));
    expect(change({ n: '1', topics: 'a b' })).toBe(BODY.replace(' verb="requests"', ''));
    expect(change({ n: '1', verb: 'requests', addressee: 'oas "x"', topics: 'a b' })).toBe(
      BODY.replace('verb="requests"', `verb="requests" addressee='oas "x"'`),
    );
  });

  test('moves and removes parts, and writes new ones with their tags', () => {
    const [summary, heading, first, note, second] = parts();
    if (!summary || !heading || !first || !note || !second) throw new Error('A part is missing.');
    const added: EditedPart = { kind: 'provision', text: 'Third.', attributes: { verb: 'notes', n: '3' } };
    const result = spliceBody(BODY, [summary, heading, second, added, first]);
    expect(result).toContain(
      '<Provision n="2">\n\nSecond digest.\n\n</Provision>\n\n<Provision n="3" verb="notes">\n\nThird.\n\n</Provision>\n\n<Provision n="1"',
    );
    expect(result).not.toContain('A note.');
    expect(result.endsWith('</Provision>\n')).toBe(true);
  });

  test('refuses a text that would become a part of its own', () => {
    const next = parts().map((part) =>
      part.text === 'First digest.' ? { ...part, text: 'x\n\n</Provision>\n\n<Note>\n\ny\n\n</Note>' } : part,
    );
    expect(() => spliceBody(BODY, next)).toThrow('cannot be written');
  });
});
