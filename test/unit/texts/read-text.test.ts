import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/texts/read-text.ts';
import { writeText } from '../../../src/texts/write-text.ts';
import type { OfficialText, Passage, TextParagraph } from '../../../src/texts/official-text.ts';
import { makeRandom } from '../../helpers/random.ts';

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
    const random = makeRandom(17);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const WORDS = [
      'lamp',
      '*',
      '[x]',
      '1.',
      '#',
      'a_b',
      '\\',
      'www.example.org',
      'https://example.org/a',
      '&amp;',
      '—',
      '«mer»',
      '|',
      '-',
      '+',
      '[^2]',
      '<b>',
      '~',
      'ñandú',
      'mer\u00A0!',
    ];
    const passage = (ids: readonly string[]): Passage => {
      const text = Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(WORDS)).join(pick(['', ' ']));
      const signs =
        ids.length && random() < 0.4 ? [{ at: Math.floor(random() * (text.length + 1)), id: pick(ids) }] : [];
      return { text, signs };
    };
    for (let round = 0; round < 300; round++) {
      const ids = random() < 0.5 ? ['1', 'political-3'] : [];
      const body = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, at): OfficialText['body'][number] => {
        if (random() < 0.2) return { kind: 'heading', level: pick([1, 2, 3, 4] as const), ...passage(ids) };
        const label = random() < 0.5 ? { label: pick(['d)', '(a]', 'Artículo 5.-', '•', '\\']) } : {};
        return {
          kind: 'paragraph',
          n: `p-${at}`,
          ...label,
          passages: [passage(ids), ...(random() < 0.2 ? [passage(ids)] : [])],
        } satisfies TextParagraph;
      });
      const text: OfficialText = { ...FACTS, body, notes: ids.map((id) => ({ id, ...passage([]) })) };
      const written = writeText(text);
      const { text: back, issues } = readText(NAME, written);
      expect(issues, written).toEqual([]);
      expect({ body: back?.body, notes: back?.notes }, written).toEqual({ body: text.body, notes: text.notes });
    }
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
