import { describe, expect, test } from 'vitest';
import { realCorpus } from '../../helpers/real-corpus.ts';
import type { Corpus, Work } from '../../../src/corpus/types.ts';
import { countLaterTexts, countVerdicts, listUptake, verdictOf } from '../../../src/atlas/uptake.ts';
import { CONCLUSIONS, edit, MINIMAL, readContent, RESOLUTION, UPTAKE } from '../../helpers/make-content.ts';

const { corpus } = await readContent();

function workOf({ workById }: Corpus, workId: string): Work {
  const work = workById.get(workId);
  if (!work) throw new Error(`${workId} is not in the fixture.`);
  return work;
}

const NOTHING_FOUND = '- {recommendation: preamble-poverty, verdict: not-found, by: [], reason: Nowhere.}\n';

describe('listUptake', () => {
  test('gives each verdict its recommendation and the paragraphs that take it up', () => {
    expect(listUptake(corpus, corpus.uptake, workOf(corpus, 'ag-res-2010'))).toMatchObject([
      {
        recommendation: { n: '3.d' },
        verdict: 'taken-up',
        by: [{ work: { workId: 'rtp-i-conclusions' }, provision: { n: '1' }, note: 'Repeats it.' }],
        commitments: ['adopt-plans'],
        reason: 'The same request stands there.',
      },
    ]);
  });

  test('keeps the order of the text, whatever that of the file', async () => {
    const { corpus: other } = await readContent(edit(UPTAKE, 'entries:\n', `entries:\n${NOTHING_FOUND}`));
    const list = listUptake(other, other.uptake, workOf(other, 'ag-res-2010'));
    expect(list.map(({ recommendation }) => recommendation.n)).toEqual(['3.d', 'preamble-poverty']);
    expect(list[1]).toMatchObject({ verdict: 'not-found', by: [], commitments: [] });
  });

  test('leaves out recommendations without verdict, and ends that are no paragraph held', async () => {
    const { corpus: other } = await readContent(
      edit(
        UPTAKE,
        "  - {provision: 'rtp-i-",
        "  - {provision: rtp-i-conclusions, note: a}\n  - {provision: 'gone#1', note: a}\n  - {provision: 'rtp-i-",
      ),
    );
    const [first, ...rest] = listUptake(other, other.uptake, workOf(other, 'ag-res-2010'));
    expect(rest).toEqual([]);
    expect(first?.by.map(({ note }) => note)).toEqual(['Repeats it.']);
    expect(listUptake(other, other.uptake, workOf(other, 'lima-protocol'))).toEqual([]);
  });
});

describe('countVerdicts', () => {
  test('counts each kind, those that do not occur as 0', async () => {
    expect(countVerdicts([])).toEqual({ 'taken-up': 0, partly: 0, 'not-found': 0 });
    const { corpus: other } = await readContent(edit(UPTAKE, 'entries:\n', `entries:\n${NOTHING_FOUND}`));
    expect(countVerdicts(listUptake(other, other.uptake, workOf(other, 'ag-res-2010')))).toEqual({
      'taken-up': 1,
      partly: 0,
      'not-found': 1,
    });
  });
});

describe('countLaterTexts', () => {
  test('counts official texts adopted later, and how many of them are held whole', () => {
    expect(countLaterTexts(corpus, workOf(corpus, 'ag-res-2010'))).toEqual({ all: 1, complete: 1 });
    expect(countLaterTexts(corpus, workOf(corpus, 'lima-protocol'))).toEqual({ all: 2, complete: 1 });
    expect(countLaterTexts(corpus, workOf(corpus, 'rtp-i-conclusions'))).toEqual({ all: 0, complete: 0 });
  });

  test('counts neither laws nor reports, nor what has no date, nor what may be of the same time', async () => {
    const conclusions = MINIMAL[CONCLUSIONS] ?? '';
    const { corpus: other } = await readContent({
      'reports/later.mdx': (MINIMAL[RESOLUTION] ?? '')
        .replace('kind: resolution', 'kind: report')
        .replace('2004-06-08', '2015'),
      'conclusions/undated.mdx': conclusions.replace('adopted: 2006-03', 'adopted: null'),
      'conclusions/same-year.mdx': conclusions.replace('adopted: 2006-03', 'adopted: 2004'),
    });
    expect(other.works.filter(({ collection }) => collection === 'legislation').length).toBeGreaterThan(0);
    expect(countLaterTexts(other, workOf(other, 'ag-res-2010'))).toEqual({ all: 1, complete: 1 });
  });

  test('counts nothing after a text without date', () => {
    expect(countLaterTexts(corpus, workOf(corpus, 'ngo-report'))).toEqual({ all: 0, complete: 0 });
  });
});

describe('uptake of the real content', async () => {
  const real = await realCorpus();
  const source = workOf(real, real.uptake.source ?? '');

  test('has a verdict on each recommendation of 2009, with all the paragraphs that it names', () => {
    const list = listUptake(real, real.uptake, source);
    expect(source.workId).toBe('rtp-ii-doc-7-09');
    expect(list).toHaveLength(real.uptake.entries.length);
    for (const { recommendation, by } of list)
      expect(by).toHaveLength(
        real.uptake.entries.find((entry) => entry.recommendation === recommendation.n)?.by.length ?? -1,
      );
    const counts = countVerdicts(list);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(list.length);
  });
});

describe('verdictOf', () => {
  test('gives the verdict on a recommendation of the text that is followed, and on nothing else', () => {
    const source = workOf(corpus, 'ag-res-2010');
    expect(verdictOf(corpus, source, '3.d')).toBe('taken-up');
    expect(verdictOf(corpus, source, 'preamble-poverty')).toBeUndefined();
    expect(verdictOf(corpus, workOf(corpus, 'rtp-i-conclusions'), '3.d')).toBeUndefined();
  });
});
