// The real content is tested data. Counts stand here for the source documents alone, which will not grow.
import type { ProseNode } from '../../src/corpus/prose.ts';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { treatiesOf } from '../../src/atlas/coverage.ts';
import { resolveEnd } from '../../src/atlas/build-graph.ts';
import { LANGUAGES } from '../../src/schemas/fields.ts';
import { splitTranslation } from '../../src/corpus/translation-name.ts';
import { AMERICAN_STATES } from '../../src/schemas/states.ts';
import { lintReal } from '../helpers/real-corpus.ts';

const { corpus, atlas, issues } = await lintReal();

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
    expect(corpus.countries.map(({ code }) => code)).toEqual(AMERICAN_STATES);
    expect(AMERICAN_STATES).toHaveLength(35);
    for (const { labels, officialName } of corpus.countries)
      for (const names of [labels, officialName]) expect(Object.keys(names)).toEqual([...LANGUAGES]);
  });

  test('reads every file of content/legislation as a law of the state of its folder', () => {
    const files = readdirSync('content/legislation', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.mdx') && splitTranslation(path) === undefined)
      .map((path) => `content/legislation/${path.replaceAll('\\', '/')}`);
    const laws = corpus.works.filter(({ collection }) => collection === 'legislation');
    expect(laws.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(laws.length).toBeGreaterThanOrEqual(110);
    for (const { file, workId, frontMatter } of laws) {
      expect(file).toBe(`content/legislation/${frontMatter.law?.jurisdiction ?? ''}/${workId}.mdx`);
      expect(AMERICAN_STATES).toContain(frontMatter.law?.jurisdiction);
    }
  });

  test.each(corpus.countries.map((country) => [country.code, country] as const))(
    '%s has a row for each treaty, and grounds what it answers',
    (code, { treaties, criteria }) => {
      expect(Object.keys(treaties).sort()).toEqual(treatiesOf(corpus).sort());
      for (const { action, bound } of Object.values(treaties)) {
        if (action === 'none' || action === 'not-recorded') expect(bound).toBeNull();
      }
      for (const [id, { status, law, locus, articles, also, evidence, confidence }] of Object.entries(criteria)) {
        if (status === 'not-recorded') continue;
        const what = `${code} ${id}`;
        expect(evidence ?? confidence, what).toBeDefined();
        if (status === 'no') expect(evidence, what).toBeDefined();
        else expect(law ?? locus, what).toBeDefined();
        for (const place of [...(law === undefined ? [] : [{ law, articles }]), ...also]) {
          const work = corpus.workById.get(place.law);
          expect(work?.frontMatter.law?.jurisdiction, what).toBe(code);
          expect(
            work?.provisions.map(({ n }) => n),
            what,
          ).toEqual(expect.arrayContaining(place.articles));
        }
      }
    },
  );

  // A lower bound: answers come with new sources and go with wrong ones. What is removed stays as a blank that says why, and
  // is listed in content/changes.yml.
  test('keeps its answers', () => {
    const answers = corpus.countries.flatMap(({ code, criteria }) =>
      Object.entries(criteria).map(([id, { status }]) => ({ ids: `${code} ${id}`, status })),
    );
    expect(answers.length).toBeGreaterThanOrEqual(580);
    const told = (answer: string) =>
      corpus.changes.some(({ ids }) => answer.split(' ').every((id) => ids.includes(id)));
    const blank = answers.filter(({ status }) => status === 'not-recorded').map(({ ids }) => ids);
    expect(blank.filter((ids) => !told(ids))).toEqual([]);
  });

  test('asks 23 questions, each asked by provisions that are held', () => {
    expect(corpus.vocabularies.criteria).toHaveLength(23);
    const wrong = corpus.vocabularies.criteria.flatMap(({ id, askedBy }) =>
      askedBy.filter((end) => !resolveEnd(corpus, end)?.provision).map((end) => `${id}: ${end}`),
    );
    expect(wrong).toEqual([]);
  });

  test('resolves both ends of every relation and shows it at both', () => {
    for (const relation of atlas.graph.relations) {
      expect(resolveEnd(corpus, relation.from) ?? corpus.practiceById.get(relation.from), relation.from).toBeDefined();
      expect(resolveEnd(corpus, relation.to) ?? corpus.meetingById.get(relation.to), relation.to).toBeDefined();
      expect(atlas.graph.outgoing(relation.from)).toContain(relation);
      expect(atlas.graph.incoming(relation.to)).toContain(relation);
    }
  });

  test('keeps no script, handler or style in the prose, and no link but to the web', () => {
    const proses = corpus.works.flatMap(({ summary, notes, provisions }) => [
      summary,
      ...notes,
      ...provisions.map(({ digest }) => digest),
    ]);
    const seen = new Set<string>();
    const look = (nodes: readonly ProseNode[]) => {
      for (const node of nodes) {
        if (typeof node === 'string') continue;
        if (node.kind === 'element') {
          seen.add(node.tag);
          expect(node.href ?? 'https://').toMatch(/^https?:/);
        }
        look(node.children);
      }
    };
    for (const { nodes } of proses) look(nodes);
    expect([...seen]).toContain('p');
    expect([...seen].filter((tag) => /^(script|iframe|img|style|form|input|object)$/.test(tag))).toEqual([]);
  });
});
