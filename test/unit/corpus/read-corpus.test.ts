import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { AMERICAN_STATES } from '../../../src/schemas/states.ts';
import {
  CONCLUSIONS,
  edit,
  LAW,
  makeContent,
  MEETING,
  MINIMAL,
  readContent,
  RESOLUTION,
} from '../../helpers/make-content.ts';

/** Works of the minimal folder. */
const WORKS = 5;

describe('readCorpus', () => {
  test('reads every record of a folder without issues', async () => {
    const { corpus, issues, texts } = await readContent();
    expect(issues).toEqual([]);
    expect(corpus.works.map(({ collection, workId }) => `${collection}/${workId}`)).toEqual([
      'resolutions/ag-res-2010',
      'conclusions/rtp-i-conclusions',
      'instruments/lima-protocol',
      'reports/ngo-report',
      'legislation/ar-ley-26364',
    ]);
    expect([...corpus.workById.keys()]).toEqual(corpus.works.map(({ workId }) => workId));
    expect([...corpus.meetingById.keys()]).toEqual(['rtp-i']);
    expect(corpus.countries.map(({ code }) => code)).toEqual(AMERICAN_STATES);
    expect(corpus.vocabularies.verbs.map(({ id }) => id)).toEqual([
      'requests',
      'notes',
      'reports',
      'proposes',
      'provides',
    ]);
    expect(corpus.vocabularies.glossary[0]?.seeAlso).toEqual([]);
    expect(corpus.changes.map(({ kind, place }) => [kind, place.line])).toEqual([
      ['added', 2],
      ['removed', 3],
    ]);
    expect([...corpus.unreadIds, ...corpus.unreadLists]).toEqual([]);
    expect([...texts.keys()].sort()).toEqual(
      Object.keys(MINIMAL)
        .map((path) => `content/${path}`)
        .sort(),
    );
  });

  test('orders works by collection, then id, whatever the order of the disk', async () => {
    const text = MINIMAL[CONCLUSIONS] ?? '';
    const { corpus } = await readContent({ 'conclusions/z.mdx': text, 'conclusions/a-10.mdx': text });
    expect(corpus.works.slice(1, 4).map(({ workId }) => workId)).toEqual(['a-10', 'rtp-i-conclusions', 'z']);
  });

  test('knows which record claims an id, and where', async () => {
    const { corpus } = await readContent();
    const kinds = [...corpus.idPlaces].map(([id, places]) => `${id} ${places.map(({ kind }) => kind).join()}`);
    expect(kinds).toEqual([
      'ag-res-2010 work',
      'rtp-i-conclusions work',
      'lima-protocol work',
      'ngo-report work',
      'ar-ley-26364 work',
      'ar-rescue-programme practice',
      'adopt-plans commitment',
      'rtp-i meeting',
      ...AMERICAN_STATES.map((code) => `${code} state`),
      'prevention topics',
      'member-states addressees',
      'general-assembly bodies',
      'rtp bodies',
      'national-lawmaker bodies',
      'trafficking glossary',
      'dedicated-law criteria',
      'non-punishment criteria',
      'victims-fund otherQuestions',
      'own-method indicatorFrameworks',
      'states-with-law indicators',
      'victims-helped indicators',
      'andean-network initiatives',
      'border-course training',
      'court-figures statistics',
      'help-line help',
    ]);
    expect(corpus.idPlaces.get('rtp')?.[0]?.place).toEqual({
      file: 'content/vocabularies/bodies.yml',
      line: 3,
      column: 8,
    });
  });

  test('leaves out templates, drafts and the table of fields, and only warns of what systems leave behind', async () => {
    const { corpus, issues } = await readContent({
      '_drafts/resolutions/ag-res-1.mdx': 'x',
      '_templates/resolution.mdx': 'x',
      'README.md': 'x',
      'resolutions/.DS_Store': 'x',
    });
    expect(corpus.works).toHaveLength(WORKS);
    expect(issues).toMatchObject([{ severity: 'warning', file: 'content/resolutions/.DS_Store' }]);
  });

  test.each([
    ['resolutions/AG-2348.mdx', 'file-name-is-id'],
    ['resolutions/ag--2348.mdx', 'file-name-is-id'],
    ['resolutions/notes.txt', 'file-name-is-id'],
    ['resolutions/_draft.mdx', 'file-name-is-id'],
    ['resolutions/.hidden.mdx', 'file-name-is-id'],
    ['resolutions/ag-res-1.md', 'file-name-is-id'],
    ['resolutions/2004/ag-res-1.mdx', 'file-name-is-id'],
    ['meetings/rtp-ii.yaml', 'file-name-is-id'],
    ['countries/Ar.yml', 'file-name-is-id'],
    ['countries/ar.json', 'file-name-is-id'],
  ])('reports %s, which it does not read', async (path, rule) => {
    const { corpus, issues } = await readContent({ [path]: 'Text.\n' });
    const file = `content/${path.split('/').slice(0, 2).join('/')}`;
    expect(issues).toMatchObject([{ rule, file, line: 1, column: 1 }]);
    expect(corpus.works).toHaveLength(WORKS);
  });

  test.each(['legislation/ar/Ley-1.mdx', 'legislation/ar/ley-1.md', 'legislation/ar/2008/ley-1.mdx'])(
    'reports %s, which is no law by its name',
    async (path) => {
      const { corpus, issues } = await readContent({ [path]: 'Text.\n' });
      const file = `content/${path.split('/').slice(0, 3).join('/')}`;
      expect(issues).toMatchObject([{ rule: 'file-name-is-id', file, line: 1, column: 1 }]);
      expect(corpus.works).toHaveLength(WORKS);
    },
  );

  test('reports a folder that it does not know, hidden or not, once', async () => {
    const { issues } = await readContent({ 'laws/ar.mdx': 'Text.\n', '.cache/a.mdx': 'Text.\n' });
    expect(issues).toMatchObject([
      { rule: 'file-name-is-id', file: 'content/.cache', line: 1, column: 1 },
      { rule: 'file-name-is-id', file: 'content/laws', line: 1, column: 1 },
    ]);
  });

  test('reads laws by state, then id', async () => {
    const text = MINIMAL[LAW] ?? '';
    const { corpus } = await readContent({
      'legislation/uy/uy-ley-1.mdx': text.replace('jurisdiction: ar', 'jurisdiction: uy'),
      'legislation/ar/ar-codigo.mdx': text,
    });
    const laws = corpus.works.filter(({ collection }) => collection === 'legislation');
    expect(laws.map(({ workId }) => workId)).toEqual(['ar-codigo', 'ar-ley-26364', 'uy-ley-1']);
  });

  test('reports a folder that stands in the place of a file', async () => {
    const dir = await makeContent();
    await mkdir(join(dir, 'resolutions/a.mdx'));
    const { corpus, issues } = await readCorpus(dir);
    expect(issues).toMatchObject([{ rule: 'file-readable', file: 'content/resolutions/a.mdx' }]);
    expect([...corpus.unreadIds]).toEqual(['a']);
  });

  test('reports a missing list, and knows that it was not read', async () => {
    const { corpus, issues } = await readContent({ 'vocabularies/verbs.yml': null });
    expect(issues).toMatchObject([{ rule: 'file-readable', file: 'content/vocabularies/verbs.yml' }]);
    expect([...corpus.unreadLists]).toEqual(['verbs']);
  });

  test('reads no entry of a list in which one is wrong', async () => {
    const { corpus, issues } = await readContent(edit('vocabularies/bodies.yml', 'id: rtp', 'id: RTP'));
    expect(issues).toMatchObject([{ rule: 'schema-valid', line: 3, column: 8 }]);
    expect([corpus.vocabularies.bodies, [...corpus.unreadLists]]).toEqual([[], ['bodies']]);
  });

  test.each([
    ['', 'file-not-empty', 1, 1],
    [' \n\t\n', 'file-not-empty', 1, 1],
    [Buffer.from([0x61, 0x0a, 0x62, 0xff, 0x63]), 'file-is-utf8', 2, 2],
    [Buffer.from('names: {es: Reunión}\n', 'latin1'), 'file-is-utf8', 1, 18],
    [Buffer.from('names: {en: A}\n', 'utf16le'), 'schema-valid', 1, 1],
  ])('reports the meeting %j by %s at %i:%i', async (text, rule, line, column) => {
    const { corpus, issues } = await readContent({ [MEETING]: text });
    expect(issues[0]).toMatchObject({ rule, file: `content/${MEETING}`, line, column });
    expect([...corpus.unreadIds]).toEqual(['rtp-i']);
  });

  test('reads a file behind a byte order mark, and keeps the mark for the rules', async () => {
    const { corpus, issues, texts } = await readContent({ [RESOLUTION]: `\uFEFF${MINIMAL[RESOLUTION] ?? ''}` });
    expect([corpus.works.length, issues]).toEqual([WORKS, []]);
    expect(texts.get(`content/${RESOLUTION}`)?.startsWith('\uFEFF---')).toBe(true);
  });

  test('knows works of which a part could not be read', async () => {
    const { corpus } = await readContent(edit(RESOLUTION, 'n="preamble-poverty"', 'n="Preamble"'));
    expect(corpus.workById.get('ag-res-2010')?.provisions.map(({ n }) => n)).toEqual(['3.d']);
    expect([...corpus.unreadIds]).toEqual(['ag-res-2010']);
  });

  test('reports a state whose file has another name', async () => {
    const { corpus, issues } = await readContent(edit('countries/ar.yml', 'code: ar', 'code: us'));
    expect(issues.map(({ file, rule, message }) => `${file} ${rule} ${message}`)).toMatchInlineSnapshot(`
      [
        "content/countries/ar.yml country-code-is-file-name "code: us" differs from the file name "ar.yml". Make them the same.",
      ]
    `);
    expect(corpus.countries.map(({ code }) => code)).toEqual(AMERICAN_STATES);
    expect([...corpus.unreadIds]).toEqual(['ar']);
  });

  test('sorts issues by file and place', async () => {
    const { issues } = await readContent({
      [RESOLUTION]: '---\nkind: law\n---\n\nA {b}.\n',
      ...edit(CONCLUSIONS, 'Repeats', '{x} Repeats'),
      'changes.yml': null,
    });
    const places = issues.map(({ file, line, column }) => [file, line, column] as const);
    expect(places.length).toBeGreaterThan(5);
    expect(places).toEqual(places.toSorted(([a, b, c], [d, e, f]) => (a === d ? b - e || c - f : a < d ? -1 : 1)));
  });

  test('throws where the folder itself cannot be read', async () => {
    await expect(readCorpus('/nowhere/content')).rejects.toThrow(/ENOENT/);
  });
});
