// The golden queries are well formed, name records that exist, and are as many and as mixed as they were meant to be.
import { describe, expect, test } from 'vitest';
import { realCorpus } from '../helpers/real-corpus.ts';
import { LANGUAGES } from '../../src/schemas/fields.ts';
import { GOLDEN_KINDS, listRecordPaths, readGolden, type GoldenKind } from './read-golden.ts';

const golden = readGolden();
const paths = listRecordPaths(await realCorpus());
const EXPECTATIONS = ['first', 'anyOf', 'set'];

/** Least number of queries of some kinds together. */
const LEAST: readonly (readonly [number, readonly GoldenKind[]])[] = [
  [35, ['symbol', 'citation']],
  [20, ['title']],
  [25, ['words']],
  [10, ['phrase']],
  [10, ['boolean']],
  [10, ['field']],
  [8, ['misspelling']],
  [8, ['accent']],
  [8, ['state']],
  [6, ['topic']],
  [10, ['crosslanguage']],
  [48, ['question']],
  [3, ['none']],
];

describe('a golden query', () => {
  test.each(golden.map((entry) => [`${entry.lang} ${entry.query}`, entry] as const))(
    'is well formed: %s',
    (_, entry) => {
      const given = EXPECTATIONS.filter((key) => key in entry);
      expect(given).toHaveLength(1);
      expect(Object.keys(entry).sort()).toEqual([...given, 'kind', 'lang', 'query', 'why'].sort());
      expect(entry.query.trim()).not.toBe('');
      expect(LANGUAGES).toContain(entry.lang);
      expect(GOLDEN_KINDS).toContain(entry.kind);
      expect(entry.why).toMatch(/^\S.{4,150}\.$/);

      const named = [entry.first ?? [], entry.anyOf ?? [], entry.set ?? []].flat();
      expect(named.filter((path) => !paths.has(path))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
      // Nothing may be expected only where nothing is what is asked for.
      expect(named.length === 0).toBe(entry.kind === 'none');
      // A set holds records, whichever of their provisions match.
      expect((entry.set ?? []).filter((path) => /\/#/.test(path) && !path.startsWith('glossary/#'))).toEqual([]);
    },
  );
});

describe('the golden queries', () => {
  test('are each asked once', () => {
    const asked = golden.map(({ lang, query }) => `${lang} ${query}`);
    expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
  });

  test('are at least 320, in all four languages, twelve questions in words in each', () => {
    expect(golden.length).toBeGreaterThanOrEqual(320);
    for (const language of LANGUAGES) {
      const own = golden.filter(({ lang }) => lang === language);
      expect(own.length).toBeGreaterThanOrEqual(15);
      expect(own.filter(({ kind }) => kind === 'question').length).toBeGreaterThanOrEqual(12);
    }
  });

  test.each(LEAST)('hold at least %i of %s', (least, kinds) => {
    expect(golden.filter(({ kind }) => kinds.includes(kind)).length).toBeGreaterThanOrEqual(least);
  });

  test('ask boolean queries for exact sets', () => {
    expect(golden.filter(({ kind, set }) => kind === 'boolean' && !set)).toEqual([]);
  });
});
