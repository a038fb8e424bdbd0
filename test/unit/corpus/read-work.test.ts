import { describe, expect, test } from 'vitest';
import { openWork } from '../../../src/corpus/read-work.ts';
import { CONCLUSIONS, edit, LAW, MINIMAL, RESOLUTION } from '../../helpers/make-content.ts';

const FILE = `content/${RESOLUTION}`;

function read(text: string) {
  return openWork({ collection: 'resolutions', workId: 'ag-res-2010', file: FILE, text })();
}

function readEdited(from: string, to: string) {
  return read(String(edit(RESOLUTION, from, to)[RESOLUTION]));
}

function provisionOf(from: string, to: string, n = '3.d') {
  return readEdited(from, to).work?.provisions.find((provision) => provision.n === n);
}

function readLaw(text: string) {
  return openWork({ collection: 'legislation', workId: 'ar-ley-26364', file: `content/${LAW}`, text })();
}

describe('openWork', () => {
  const law = readLaw(MINIMAL[LAW] ?? '');
  const { work, issues, whole } = read(MINIMAL[RESOLUTION] ?? '');

  test('reads a valid work without issues', () => {
    expect(issues).toEqual([]);
    expect(whole).toBe(true);
    expect(work).toMatchObject({ workId: 'ag-res-2010', collection: 'resolutions', file: FILE });
    expect(work?.symbol).toMatchObject({ number: 2010, year: 2004 });
    expect(work?.symbols.map(({ number }) => number)).toEqual([2010, 2010]);
    expect(work?.summary.text).toBe('Calls a meeting. See article 5.');
    expect(work?.notes.map(({ text }) => text)).toEqual(['Only two paragraphs were seen.']);
  });

  test('reads a provision as values', () => {
    expect(work?.provisions[0]).toMatchObject({
      n: '3.d',
      section: '',
      editorial: false,
      verb: 'requests',
      addressee: ['member-states'],
      topics: ['prevention'],
      terms: [
        { language: 'en', text: 'National plans' },
        { language: 'es', text: 'planes nacionales' },
      ],
      due: { by: '2006', text: 'within two years' },
      proponent: [],
      criteria: ['dedicated-law'],
      place: { file: FILE, line: 31, column: 1 },
    });
  });

  test('gives a relation "from" a provision to that provision, with the place of its target', () => {
    expect(work?.relations.map(({ predicate, to }) => [predicate, to])).toEqual([['convenes', 'rtp-i']]);
    expect(work?.provisions[0]?.relations).toMatchObject([
      { predicate: 'cites', to: 'lima-protocol#art-5', note: 'Named in passing.', place: { line: 16, column: 37 } },
    ]);
  });

  test('takes the confidence of the work for a relation that names its source only', () => {
    const from = '- {predicate: convenes, to: rtp-i}';
    const given = "- {predicate: convenes, to: rtp-i, source: 'https://a.org'}";
    expect(readEdited(from, given).work?.relations[0]?.evidence).toEqual({
      source: 'https://a.org',
      confidence: 'high',
    });
    const unsure = given.replace('}', ', confidence: low}');
    expect(readEdited(from, unsure).work?.relations[0]?.evidence?.confidence).toBe('low');
    expect(work?.relations[0]?.evidence).toBeUndefined();
  });

  describe('evidence of a provision', () => {
    const own = 'source="https://example.com/copy" confidence="medium"';
    test('is the main source where it names none', () => {
      expect(work?.provisions[0]?.evidence).toMatchObject({ source: 'https://example.org/text', confidence: 'high' });
    });
    test('is the source of the work that it names, with its own confidence', () => {
      const changed = provisionOf(own, 'source="https://example.com/copy" confidence="high"', 'preamble-poverty');
      expect(changed?.evidence).toEqual({
        source: 'https://example.com/copy',
        kind: 'copy',
        confidence: 'high',
        checkedOn: '2020-01',
      });
    });
    test('is the main source with another confidence where it gives that alone', () => {
      const changed = provisionOf(own, 'confidence="medium"', 'preamble-poverty');
      expect(changed?.evidence).toMatchObject({ source: 'https://example.org/text', confidence: 'medium' });
    });
    test.each([
      ['it says that it was not seen', 'confidence="low"', { source: undefined, confidence: 'low' }],
      [
        'its source is not one of the work',
        'source="https://b.org"',
        { source: 'https://b.org', confidence: undefined },
      ],
    ])('is absent where %s', (_, attributes, given) => {
      const changed = provisionOf(own, attributes, 'preamble-poverty');
      expect(changed?.evidence).toBeUndefined();
      expect(changed?.sourceGiven).toEqual(given);
    });
  });

  test.each([
    ['printed', '', false],
    ['mixed', '', false],
    ['editorial', '', true],
    ['mixed', 'numbering="editorial"', true],
    ['editorial', 'numbering="printed"', false],
  ])('in a work with numbering %s, a provision with %j is editorial: %j', (ofWork, ofProvision, editorial) => {
    const text = (MINIMAL[RESOLUTION] ?? '')
      .replace('numbering: mixed', `numbering: ${ofWork}`)
      .replace('n="3.d"', `n="3.d" ${ofProvision}`);
    expect(read(text).work?.provisions[0]?.editorial).toBe(editorial);
  });

  test.each([
    '',
    'Text.\n',
    ' ---\nkind: resolution\n---\n',
    '---\nkind: resolution\n',
    'Text.\n---\n---\n',
    '----\n---\n',
  ])('reports that %j has no front matter', (text) => {
    const result = read(text);
    expect(result.issues.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['front-matter-present', 1, 1],
    ]);
    expect([result.work, result.whole]).toEqual([undefined, false]);
  });

  test('checks the body of a work whose front matter failed', () => {
    const result = read('---\nkind: resolution\n---\n\nA {b}.\n');
    expect(result.work).toBeUndefined();
    expect(result.issues.at(-1)).toMatchObject({ rule: 'mdx-declarative', line: 5, column: 3 });
  });

  test('reads Windows line ends as it does Unix ones', () => {
    const windows = read((MINIMAL[RESOLUTION] ?? '').replaceAll('\n', '\r\n'));
    expect(windows.issues).toEqual([]);
    expect(windows.work?.provisions.map(({ place }) => place)).toEqual(work?.provisions.map(({ place }) => place));
    expect(windows.work?.frontMatter).toEqual(work?.frontMatter);
  });

  test('reports a relation from a provision that the work has not', () => {
    expect(readEdited('from: 3.d', 'from: "4"').issues).toMatchInlineSnapshot(`
      [
        {
          "column": 28,
          "file": "content/resolutions/ag-res-2010.mdx",
          "line": 16,
          "message": ""from: 4" names no provision of this work. Use the n of one of its provisions, or leave "from" out.",
          "rule": "relation-source-exists",
          "severity": "error",
        },
      ]
    `);
  });

  test('reports no relation from a provision that could not be read', () => {
    const { issues: found, whole: isWhole } = readEdited('n="3.d" verb="requests"', 'n="3.D" verb="requests"');
    expect(found.map(({ rule }) => rule)).toEqual(['provision-valid']);
    expect(isWhole).toBe(false);
  });

  test('demands a verb of every provision but the articles of laws, which provide', () => {
    const { issues: found, work: read } = readEdited('n="3.d" verb="requests"', 'n="3.d"');
    expect(found.map(({ rule, line, column, message }) => `${line}:${column} ${rule} ${message}`)).toEqual([
      '31:1 provision-valid verb is missing. Name what the provision does, as in verb="requests".',
    ]);
    expect(read?.provisions.map(({ n }) => n)).toEqual(['3.d', 'preamble-poverty']);
    expect(law.work?.provisions.map(({ verb }) => verb)).toEqual(['provides', 'provides']);
  });

  test('takes the verb that an article names', () => {
    const text = (MINIMAL[LAW] ?? '').replace('n="art-2"', 'n="art-2" verb="requests"');
    expect(readLaw(text).work?.provisions[0]?.verb).toBe('requests');
  });

  test('reads a law and its articles as values', () => {
    expect([law.issues, law.whole]).toEqual([[], true]);
    expect(law.work?.provisions).toMatchObject([
      { n: 'art-2', label: 'Art. 2', criteria: ['dedicated-law'], editorial: false },
      {
        n: 'art-145-bis',
        label: 'Art. 145 bis',
        penalty: { min: 4, max: 8, unit: 'years' },
        penaltyNote: 'More for minors.',
      },
    ]);
    expect(law.work?.provisions[0]).not.toHaveProperty('penalty');
    expect(law.work?.symbol).toBeUndefined();
    expect(law.work?.symbols).toEqual([]);
  });

  test('takes the schema of the collection', () => {
    const text = MINIMAL[CONCLUSIONS] ?? '';
    const { issues: found } = openWork({ collection: 'resolutions', workId: 'a', file: FILE, text })();
    const rules = found.map(({ rule }) => rule);
    expect(rules).toEqual(['schema-valid']);
  });
});
