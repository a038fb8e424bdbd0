import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { toAtlasJson } from '../../../src/exports/atlas-json.ts';
import { buildGraph, numberOf, recordOf } from '../../../src/graph/build-graph.ts';
import { readContent } from '../../helpers/make-content.ts';

interface AtlasFile {
  works: { workId: string; provisions: { n: string; digest: string; confidence: string }[] }[];
  relations: { from: string; to: string }[];
  meetings: { id: string; outcomes: string[] }[];
  bodies: { id: string }[];
}

describe('toAtlasJson', () => {
  test('writes the fixture byte for byte as its golden', async () => {
    const { corpus, graph } = await readContent();
    await expect(toAtlasJson(corpus, graph)).toMatchFileSnapshot('../../fixtures/minimal/atlas.json');
  });

  test('writes the same bytes for the same content read twice', async () => {
    const [first, second] = [await readContent(), await readContent()];
    expect(toAtlasJson(second.corpus, second.graph)).toBe(toAtlasJson(first.corpus, first.graph));
  });

  test('writes one record a line, and ends with a newline', async () => {
    const { corpus, graph } = await readContent();
    const text = toAtlasJson(corpus, graph);
    const records = text.split('\n').filter((line) => line.startsWith('{"'));
    const heads = records.filter((line) => line.endsWith('[')).length;
    const count =
      corpus.works.length + graph.relations.length + corpus.meetings.length + corpus.vocabularies.bodies.length;
    expect(records.length - heads).toBe(count);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('is JSON even where a list is empty', async () => {
    const { corpus, graph } = await readContent();
    const empty = toAtlasJson({ ...corpus, works: [], meetings: [] }, { ...graph, relations: [] });
    expect(JSON.parse(empty)).toMatchObject({ works: [], relations: [], meetings: [] });
  });
});

describe('toAtlasJson of the real content', async () => {
  const { corpus } = await readCorpus(resolve('content'));
  const graph = buildGraph(corpus);
  const atlas = JSON.parse(toAtlasJson(corpus, graph)) as AtlasFile;
  const numbers = new Map(atlas.works.map(({ workId, provisions }) => [workId, new Set(provisions.map(({ n }) => n))]));
  const meetings = new Set(atlas.meetings.map(({ id }) => id));

  function exists(end: string): boolean {
    const n = numberOf(end);
    const held = numbers.get(recordOf(end));
    return held ? n === undefined || held.has(n) : n === undefined && meetings.has(end);
  }

  test('holds every work, relation and meeting of the corpus', () => {
    expect(atlas.works.map(({ workId }) => workId)).toEqual(corpus.works.map(({ workId }) => workId));
    expect(atlas.relations).toHaveLength(graph.relations.length);
    expect(atlas.meetings.map(({ id }) => id)).toEqual(corpus.meetings.map(({ id }) => id));
  });

  test('holds both ends of every relation', () => {
    expect(atlas.relations.flatMap(({ from, to }) => [from, to]).filter((end) => !exists(end))).toEqual([]);
  });

  test('names as outcomes of a meeting works that it holds', () => {
    const outcomes = atlas.meetings.flatMap(({ outcomes: works }) => works);
    expect(outcomes.filter((workId) => !numbers.has(workId))).toEqual([]);
    expect(outcomes).toContain('rtp-i-conclusions');
  });

  test('gives every provision a digest and a confidence', () => {
    for (const { digest, confidence } of atlas.works.flatMap(({ provisions }) => provisions)) {
      expect(digest).not.toBe('');
      expect(['high', 'medium', 'low']).toContain(confidence);
    }
  });
});
