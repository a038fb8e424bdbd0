import { describe, expect, test } from 'vitest';
import { checkGraph, describeDangling, didYouMean } from '../../../src/atlas/check-graph.ts';
import { compareDates } from '../../../src/schemas/partial-date.ts';
import {
  CONCLUSIONS,
  edit,
  INSTRUMENT,
  MEETING,
  MINIMAL,
  readContent,
  RESOLUTION,
  type Files,
} from '../../helpers/make-content.ts';

async function issuesOf(files: Files): Promise<string[]> {
  const { corpus, graph } = await readContent(files);
  return checkGraph(corpus, graph).map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  );
}

/** The conclusions with another relation on provision 1 than the two that it has. */
function relation(attribute: string): Files {
  return edit(CONCLUSIONS, 'followsUp="ag-res-2010#3.d" recalls="ag-res-2010"', attribute);
}

describe('checkGraph', () => {
  test('finds nothing in a sound graph', async () => {
    expect(await issuesOf({})).toEqual([]);
  });

  test('lets a text that was amended act on what is older than its last amendment', async () => {
    const old = String(edit(CONCLUSIONS, 'adopted: 2006-03', 'adopted: 2001')[CONCLUSIONS]);
    expect(await issuesOf({ [CONCLUSIONS]: old })).toHaveLength(2);
    const amended = old.replace('adopted: 2001', 'adopted: 2001\namended: [2003, 2006-03]');
    expect(await issuesOf({ [CONCLUSIONS]: amended })).toEqual([]);
  });

  test.each([
    [
      'recalls="ag-res-2011"',
      '"recalls" names "ag-res-2011": "ag-res-2011" is not in the atlas. Did you mean "ag-res-2010"?',
    ],
    ['recalls="rpt-i"', '"recalls" names "rpt-i": "rpt-i" is not in the atlas. Did you mean "rtp-i"?'],
    [
      'recalls="un-charter"',
      '"recalls" names "un-charter": "un-charter" is not in the atlas. Add its file or correct the id.',
    ],
    [
      'cites="ag-res-2010#4.d"',
      '"cites" names "ag-res-2010#4.d": "ag-res-2010" has no provision "4.d". Did you mean "3.d"?',
    ],
    [
      'cites="ag-res-2010#conclusion"',
      '"cites" names "ag-res-2010#conclusion": "ag-res-2010" has no provision "conclusion". It has: 3.d, preamble-poverty.',
    ],
    [
      'cites="rtp-i#1"',
      '"cites" names "rtp-i#1": "rtp-i#1" names a provision of a meeting, which has none. Name the meeting alone.',
    ],
    ['cites="rtp-i-conclusions#1"', '"cites" points from "rtp-i-conclusions#1" to itself. Name the other text.'],
    ['cites="rtp"', '"cites" names "rtp": "rtp" is not in the atlas. Did you mean "rtp-i"?'],
  ])('reports %s as relation-target-exists', async (attribute, message) => {
    expect(await issuesOf(relation(attribute))).toEqual([
      `content/${CONCLUSIONS}:19:1 relation-target-exists ${message}`,
    ]);
  });

  test('reports the target of a relation in the front matter at its place', async () => {
    expect(await issuesOf(edit(RESOLUTION, 'to: rtp-i}', 'to: rtp-ii}'))).toEqual([
      `content/${RESOLUTION}:15:29 relation-target-exists "convenes" names "rtp-ii": "rtp-ii" is not in the atlas. Did you mean "rtp-i"?`,
    ]);
  });

  test.each([
    ['a whole work', 'cites="ag-res-2010"'],
    ['a provision', 'cites="ag-res-2010#3.d"'],
    ['a meeting', 'reportsOn="rtp-i"'],
    ['another provision of the same work', 'cites="rtp-i-conclusions"'],
  ])('allows %s as target', async (_, attribute) => {
    expect(await issuesOf(relation(attribute))).toEqual([]);
  });

  test.each([
    ['the YAML of the target is broken', edit(RESOLUTION, 'kind: resolution', 'kind: "')],
    ['the facts of the target are wrong', edit(RESOLUTION, 'kind: resolution', 'kind: law')],
    ['the MDX of the target is broken', edit(RESOLUTION, 'Asks states', '{ Asks')],
    ['the provision that is the target is wrong', edit(RESOLUTION, 'verb="requests"', '')],
    ['the target is not UTF-8', { [RESOLUTION]: Buffer.from([0xff]) }],
    ['the meeting that is the target is wrong', edit(MEETING, 'number: 1', 'number: one')],
  ])('reports no relation where %s, which is reported already', async (_, files) => {
    expect((await readContent(files)).issues).not.toEqual([]);
    expect(await issuesOf(files)).toEqual([]);
  });

  test.each([
    [
      'on one provision',
      relation('cites="ag-res-2010 ag-res-2010"'),
      `${CONCLUSIONS}:19:1`,
      '"rtp-i-conclusions#1" cites "ag-res-2010"',
    ],
    [
      'in the front matter and on the provision',
      edit(RESOLUTION, 'due="', 'cites="lima-protocol#art-5" due="'),
      `${RESOLUTION}:16:37`,
      '"ag-res-2010#3.d" cites "lima-protocol#art-5"',
    ],
  ])('reports a relation written twice %s', async (_, files, place, what) => {
    expect(await issuesOf(files)).toEqual([
      `content/${place} relation-unique ${what} is written twice. Remove one of the two.`,
    ]);
  });

  test.each([
    ['another predicate', 'cites="ag-res-2010" recalls="ag-res-2010"'],
    ['another target', 'cites="ag-res-2010 ag-res-2010#3.d"'],
  ])('takes a relation with %s as another relation', async (_, attributes) => {
    expect(await issuesOf(relation(attributes))).toEqual([]);
  });

  test('reports a text that is older than what it follows up', async () => {
    const message =
      'relation-date-order "rtp-i-conclusions#1" (2006-03) recalls "ag-res-2010" (2006-04-01), which is younger. Correct the dates, the direction or the predicate.';
    const later = edit(RESOLUTION, 'adopted: 2004-06-08', 'adopted: 2006-04-01');
    expect(await issuesOf(later)).toEqual([
      `content/${CONCLUSIONS}:19:1 ${message}`,
      `content/${CONCLUSIONS}:19:1 ${message.replace('recalls "ag-res-2010"', 'followsUp "ag-res-2010#3.d"')}`,
    ]);
  });

  test.each([
    ['2004', 'recalls="ag-res-2010"', []],
    ['2004-06', 'recalls="ag-res-2010"', []],
    ['2004-06-08', 'recalls="ag-res-2010"', []],
    ['2004-06-07', 'recalls="ag-res-2010"', ['relation-date-order']],
    ['2004-05', 'recalls="ag-res-2010"', ['relation-date-order']],
    ['2003', 'recalls="ag-res-2010"', ['relation-date-order']],
    ['2003', 'cites="ag-res-2010"', []],
    ['null', 'recalls="ag-res-2010"', []],
    ['2006-03-14', 'reportsOn="rtp-i"', []],
    ['2006-03-13', 'reportsOn="rtp-i"', ['relation-date-order']],
    ['1999', 'recalls="lima-protocol"', []],
  ])('of conclusions of %s with %s says %j', async (date, attribute, rules) => {
    const text = String(relation(attribute)[CONCLUSIONS]).replace('adopted: 2006-03', `adopted: ${date}`);
    const found = await issuesOf({ [CONCLUSIONS]: text });
    expect(found.map((issue) => issue.split(' ')[1])).toEqual(rules);
  });

  test('reports a number that two provisions of a work share', async () => {
    expect(await issuesOf(edit(RESOLUTION, 'n="preamble-poverty"', 'n="3.d"'))).toEqual([
      `content/${RESOLUTION}:37:1 provision-number-unique n="3.d" is used by two provisions of this work, first in line 31. Give each its own number.`,
    ]);
  });

  test('allows the same number in two works', async () => {
    expect(await issuesOf(edit(CONCLUSIONS, 'n="1"', 'n="3.d"'))).toEqual([]);
  });

  test.each([
    ['reports/ag-res-2010.mdx', 'work', RESOLUTION, 'work'],
    ['meetings/ag-res-2010.yml', 'meeting', RESOLUTION, 'work'],
  ])('reports the id of %s, which another record has', async (path, kind, other, otherKind) => {
    const copied = path.startsWith('meetings') ? MEETING : 'reports/ngo-report.mdx';
    expect(await issuesOf({ [path]: MINIMAL[copied] ?? '' })).toContain(
      `content/${path}:1:1 id-unique "ag-res-2010" is the id of two records: ${otherKind} in content/${other} and ${kind} here. Ids are unique across all kinds; choose another.`,
    );
  });

  test.each([
    ['vocabularies/topics.yml', 'id: prevention', 'id: rtp', 'bodies.yml:3:8'],
    ['vocabularies/addressees.yml', 'id: member-states', 'id: prevention', 'addressees.yml:2:8'],
    ['vocabularies/glossary.yml', 'id: trafficking', 'id: ar', 'glossary.yml:2:8'],
    ['vocabularies/criteria.yml', 'id: dedicated-law', 'id: rtp-i', 'criteria.yml:2:8'],
  ])('reports an id of %s that stands elsewhere', async (path, from, to, place) => {
    const found = (await issuesOf(edit(path, from, to))).filter((issue) => issue.includes('id-unique'));
    expect(found).toEqual([expect.stringContaining(`${place} id-unique "${to.slice(4)}" is the id of two records`)]);
  });
});

describe('compareDates', () => {
  test.each([
    ['2008', '2009', -1],
    ['2009', '2008', 1],
    ['2008', '2008-12-31', 0],
    ['2008-04', '2008-04-09', 0],
    ['2008-04-10', '2008-04', 0],
    ['2008-04-09', '2008-04-09', 0],
    ['2008-04-08', '2008-04-09', -1],
    ['2008-05', '2008-04-09', 1],
  ])('compares %s with %s at the precision of both', (a, b, order) => {
    expect(compareDates(a, b)).toBe(order);
    expect(compareDates(b, a)).toBe(-order + 0);
  });
});

describe('didYouMean', () => {
  test.each([
    ['ag-res-2384', ['ag-res-2348', 'ag-res-2026'], ' Did you mean "ag-res-2348"?'],
    ['prevention', ['protection', 'prevention-2'], ' Did you mean "prevention-2"?'],
    ['abc', ['uvwxyz'], ''],
    ['abc', [], ''],
  ])('of "%s" among %j says %j', (text, known, question) => {
    expect(didYouMean(text, known)).toBe(question);
  });
});

describe('describeDangling', () => {
  test('names at most twelve numbers of a long work', async () => {
    const provisions = Array.from(
      { length: 14 },
      (_, index) => `<Provision n="${index + 10}.z" verb="notes">\n\nText.\n\n</Provision>\n`,
    );
    const { corpus } = await readContent({
      [INSTRUMENT]: `${(MINIMAL[INSTRUMENT] ?? '').split('<Provision')[0] ?? ''}${provisions.join('\n')}`,
    });
    expect(describeDangling(corpus, 'lima-protocol#somewhere-else')).toBe(
      '"lima-protocol" has no provision "somewhere-else". It has: 10.z, 11.z, 12.z, 13.z, 14.z, 15.z, 16.z, 17.z, 18.z, 19.z, 20.z, 21.z.',
    );
  });
});
