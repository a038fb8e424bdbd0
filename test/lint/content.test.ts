// The real content is tested data. Counts stand here for the source documents alone, which will not grow.
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveEnd } from '../../src/graph/build-graph.ts';
import { runLint } from '../../src/lint/run-lint.ts';
import { LANGUAGES } from '../../src/schemas/fields.ts';

const { corpus, graph, issues } = await runLint(resolve('content'));

describe('content', () => {
  test('lints clean', () => {
    expect(issues).toEqual([]);
    expect([...corpus.unreadIds, ...corpus.unreadLists]).toEqual([]);
  });

  test.each(corpus.works.map((work) => [work.workId, work] as const))(
    '%s has evidence, or low confidence, and so has each of its provisions',
    (_, { frontMatter, provisions }) => {
      if (!frontMatter.evidence.length) expect(frontMatter.confidence).toBe('low');
      for (const { evidence, sourceGiven } of provisions) if (!evidence) expect(sourceGiven.confidence).toBe('low');
    },
  );

  test.each([
    ['rtp-ii-doc-7-09', 43],
    ['rcm-ts-report-rtp-iii-2012', 16],
    ['gt-rtp-15-05', 96],
    ['rtp-ii-inf-1-09', 136],
    ['gs-report-ag-res-2551-2014', 35],
  ])('holds the source document %s whole, with %i provisions', (workId, count) => {
    const work = corpus.workById.get(workId);
    expect(work?.frontMatter).toMatchObject({ complete: true, sourceProvisions: count });
    expect(work?.provisions).toHaveLength(count);
  });

  test('names the 26 organisations that signed the civil-society document', () => {
    const { signatories = [] } = corpus.workById.get('rtp-ii-doc-7-09')?.frontMatter ?? {};
    expect(new Set(signatories.map(({ name }) => name)).size).toBe(26);
  });

  test('names the 21 states that reported on AG/RES. 2551', () => {
    const { reportingStates = [] } = corpus.workById.get('gs-report-ag-res-2551-2014')?.frontMatter ?? {};
    expect(new Set(reportingStates).size).toBe(21);
  });

  test('holds paragraphs 2 and 3.d of AG/RES. 2348, as printed', () => {
    const provisions = corpus.workById.get('ag-res-2348')?.provisions ?? [];
    const printed = provisions.filter(({ editorial }) => !editorial).map(({ n, verb }) => [n, verb]);
    expect(printed).toEqual([
      ['2', 'encourages'],
      ['3.d', 'requests'],
    ]);
  });

  test('has the 35 states of the Americas, in four languages', () => {
    expect(corpus.countries).toHaveLength(35);
    for (const { labels } of corpus.countries) expect(Object.keys(labels)).toEqual([...LANGUAGES]);
  });

  test('resolves both ends of every relation and shows it at both', () => {
    for (const relation of graph.relations) {
      expect(resolveEnd(corpus, relation.from), relation.from).toBeDefined();
      expect(resolveEnd(corpus, relation.to) ?? corpus.meetingById.get(relation.to), relation.to).toBeDefined();
      expect(graph.outgoing(relation.from)).toContain(relation);
      expect(graph.incoming(relation.to)).toContain(relation);
    }
  });

  test('writes no script, handler or style into the prose', () => {
    for (const { summary, notes, provisions } of corpus.works)
      for (const { html } of [summary, ...notes, ...provisions.map(({ digest }) => digest)])
        expect(html).not.toMatch(/<script|<iframe|<img|\son\w+=|\sstyle=|href="(?!https?:|atlas:)/i);
  });
});
