import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/texts/read-text.ts';
import { writeText } from '../../../src/texts/write-text.ts';
import type { OfficialText, Passage } from '../../../src/texts/official-text.ts';

const FACTS = {
  work: 'ag-res-9001',
  language: 'en',
  source: { file: 'AG09001E01.docx', sha256: 'a'.repeat(64) },
  imported: '2026-11-29',
  licence: 'Text of the organisation.',
} as const;
const HEAD = `---
work: ag-res-9001
language: en
source:
  file: AG09001E01.docx
  sha256: ${'a'.repeat(64)}
imported: 2026-11-29
licence: Text of the organisation.
---
`;
const NAME = 'texts/ag-res-9001.en.md';

const read = (body: string) => readText(NAME, HEAD + body);
const tell = (body: string) => read(body).issues.map(({ rule, line, message }) => `${line} ${rule}: ${message}`);

describe('readText', () => {
  test('reads headings, marks, printed numbers, passages that go on, and notes', () => {
    const { text, issues } = read(`
# LIGHTHOUSES

## RESOLVES:

[1 | 1.] To ask the keepers:[^1]

[1.a | (a\\]] to trim
the lamps; and

[+] to write it down.

[^1]: Those of the coast.
`);
    expect(issues).toEqual([]);
    expect(text?.body).toEqual([
      { kind: 'heading', level: 1, text: 'LIGHTHOUSES', signs: [] },
      { kind: 'heading', level: 2, text: 'RESOLVES:', signs: [] },
      {
        kind: 'paragraph',
        n: '1',
        label: '1.',
        passages: [{ text: 'To ask the keepers:', signs: [{ at: 19, id: '1' }] }],
      },
      {
        kind: 'paragraph',
        n: '1.a',
        label: '(a]',
        passages: [
          { text: 'to trim the lamps; and', signs: [] },
          { text: 'to write it down.', signs: [] },
        ],
      },
    ]);
    expect(text?.notes).toEqual([{ id: '1', text: 'Those of the coast.', signs: [] }]);
    expect(text?.placeOf('1.a')).toEqual({ file: NAME, line: 17, column: 1 });
  });

  test.each([
    ['\nNo mark.\n', '11 text-mark-valid: "No mark." begins without a mark.'],
    ['\n[3D] Words.\n', '11 text-mark-valid: "[3D]" is not a mark.'],
    ['\n[+] Words.\n', '11 text-mark-valid: "[+]" goes on with nothing.'],
    ['\n##### Deep\n', '11 text-mark-valid: "#####" is too deep a heading.'],
    ['\n[1] One.\n\n[1] Two.\n', '13 text-mark-unique: "1" marks the paragraph of line 11 already.'],
    ['\n[1] One.[^7]\n', '11 text-note-exists: "[^7]" names a note that is not there.'],
  ])('reports %j', (body, message) => {
    expect(tell(body)).toEqual([expect.stringContaining(message)]);
  });

  test('reports facts that are missing, unknown or of another file', () => {
    expect(readText(NAME, '[1] No facts.').issues).toMatchObject([{ rule: 'front-matter-present' }]);
    expect(readText(NAME, HEAD.replace('language: en', 'language: nl\ncolour: red')).issues).toMatchObject([
      { rule: 'schema-valid', line: 3 },
      { rule: 'schema-valid', line: 4 },
    ]);
    expect(readText('texts/ag-res-9002.en.md', HEAD).issues).toMatchObject([{ rule: 'text-name-is-of-work', line: 2 }]);
    expect(readText('texts/ag-res-9001.en.2.md', HEAD).issues).toEqual([]);
  });
});

describe('writeText', () => {
  test('writes what readText gives back, for any words', () => {
    const sign = fc.constantFrom('1', 'political-3');
    // Signs that Markdown and the marks of paragraphs have a meaning for, and any others.
    const word = fc.oneof(
      fc.constantFrom(
        ...'lamp * [x] 1. 1) # ### a_b \\ www.example.org https://example.org/a a@b.org &amp; — «mer» | - + [^2] [1] <b> ~ ` ``` = === --- > ñandú'.split(
          ' ',
        ),
        'mer\u00A0!',
        '[+]',
      ),
      fc.stringMatching(/^[!-~]{1,4}$/),
    );
    const words = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom('', ' '))
      .map(([parts, between]) => parts.join(between));
    const passage = fc
      .tuple(words, fc.option(fc.tuple(sign, fc.nat(30)), { freq: 2 }))
      .map(([text, noted]): Passage => ({
        text,
        signs: noted ? [{ id: noted[0], at: Math.min(noted[1], text.length) }] : [],
      }));
    const heading = fc
      .tuple(passage, fc.constantFrom(1, 2, 3, 4))
      .map(([own, level]) => ({ kind: 'heading' as const, level, ...own }));
    const paragraph = fc.record(
      {
        kind: fc.constant('paragraph' as const),
        label: fc.constantFrom('d)', '(a]', 'Artículo 5.-', '•', '\\'),
        passages: fc.array(passage, { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: ['kind', 'passages'] },
    );
    const notes = fc.tuple(words, words).map(([one, other]) => [
      { id: '1', text: one, signs: [] },
      { id: 'political-3', text: other, signs: [] },
    ]);
    fc.assert(
      fc.property(fc.array(fc.oneof(heading, paragraph), { minLength: 1, maxLength: 5 }), notes, (parts, told) => {
        const body = parts.map((part, at) => (part.kind === 'heading' ? part : { ...part, n: `p-${at}` }));
        const written = writeText({ ...FACTS, body, notes: told });
        const { text, issues } = readText(NAME, written);
        expect(issues, written).toEqual([]);
        expect({ body: text?.body, notes: text?.notes }, written).toEqual({ body, notes: told });
      }),
      { numRuns: 300 },
    );
  });

  test('keeps every fact', () => {
    const text: OfficialText = {
      ...FACTS,
      source: { ...FACTS.source, url: 'https://example.org/a.docx' },
      partial: 'Page 3.',
      body: [],
      notes: [],
    };
    const { text: back } = readText(NAME, writeText(text));
    expect(back).toMatchObject(text);
  });
});
