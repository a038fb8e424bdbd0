import { describe, expect, test } from 'vitest';
import { collectMandates, countRelations } from '../../../src/atlas/mandates.ts';
import { edit, MEETING, readContent, RESOLUTION } from '../../helpers/make-content.ts';

const { corpus, graph } = await readContent();
const mandates = collectMandates(corpus, graph);
const record = (id: string) => mandates.records.find((candidate) => candidate.id === id);

/** The mandates of the minimal folder with lines put before the relations of its resolution. */
async function collectWith(...lines: string[]) {
  const changed = await readContent(edit(RESOLUTION, 'relations:\n', `relations:\n${lines.join('\n')}\n`));
  return collectMandates(changed.corpus, changed.graph);
}

describe('collectMandates', () => {
  test('holds every work that is no law and every meeting, by date, without date last', () => {
    expect(mandates.records.map(({ id, date }) => [id, date])).toEqual([
      ['lima-protocol', '1998'],
      ['ag-res-2010', '2004-06-08'],
      ['rtp-i-conclusions', '2006-03'],
      ['rtp-i', '2006-03-14'],
      ['ngo-report', null],
    ]);
  });

  test('joins works whose provisions are joined', () => {
    expect(mandates.links.map(({ from, predicate, to, count }) => `${from} ${predicate} ${to} ${count}`)).toEqual([
      'ag-res-2010 cites lima-protocol 1',
      'ag-res-2010 convenes rtp-i 1',
      'rtp-i-conclusions followsUp ag-res-2010 1',
      'rtp-i-conclusions recalls ag-res-2010 1',
    ]);
    const resolution = record('ag-res-2010');
    expect(resolution?.out.map(({ to }) => to)).toEqual(['lima-protocol', 'rtp-i']);
    expect(resolution?.in.map(({ predicate }) => predicate)).toEqual(['followsUp', 'recalls']);
    expect(resolution && countRelations(resolution)).toBe(4);
  });

  test('makes one link of several relations of one predicate, and counts them', async () => {
    const { links, records } = await collectWith('- {predicate: cites, from: preamble-poverty, to: lima-protocol}');
    expect(links.filter(({ to }) => to === 'lima-protocol')).toEqual([
      { from: 'ag-res-2010', to: 'lima-protocol', predicate: 'cites', count: 2 },
    ]);
    expect(records.map(countRelations)).toEqual([2, 5, 2, 1, 0]);
  });

  test('counts what it leaves out: within a work, with a law, and with a practice', async () => {
    // The practice of the minimal content carries out a paragraph; practices are not on the map.
    expect(mandates.leftOut).toEqual({ inside: 0, elsewhere: 1 });
    const { links, leftOut } = await collectWith(
      "- {predicate: relatedTo, from: 3.d, to: 'ag-res-2010#preamble-poverty'}",
      '- {predicate: relatedTo, to: ar-ley-26364}',
    );
    expect(leftOut).toEqual({ inside: 1, elsewhere: 2 });
    expect(links).toEqual(mandates.links);
  });

  test('counts the provisions of a work by topic', () => {
    expect([...(record('ag-res-2010')?.topics ?? [])]).toEqual([['prevention', 1]]);
    expect(record('rtp-i')?.topics.size).toBe(0);
  });

  test('places a meeting without dates at the end', async () => {
    const changed = await readContent(edit(MEETING, 'dates: 2006-03-14/2006-03-17', 'dates: null'));
    const { records } = collectMandates(changed.corpus, changed.graph);
    expect(records.slice(-2).map(({ id }) => id)).toEqual(['ngo-report', 'rtp-i']);
  });
});
