// Reads golden.yml, asked.yml and told.yml, and says which addresses of records the corpus has. Called by the tests of this folder.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { STATIC_PAGES } from '../../src/addresses/routes.ts';
import type { Corpus } from '../../src/corpus/types.ts';
import { workPath } from '../../src/addresses/work-path.ts';
import type { Language } from '../../src/schemas/fields.ts';

export const GOLDEN_KINDS = [
  'symbol',
  'citation',
  'title',
  'words',
  'phrase',
  'boolean',
  'field',
  'misspelling',
  'accent',
  'state',
  'topic',
  'crosslanguage',
  'question',
  'none',
] as const;
export type GoldenKind = (typeof GOLDEN_KINDS)[number];

/** A query and what it must give: exactly one of `first`, `anyOf` and `set`. Paths are below a language, as in routes. */
export interface GoldenQuery {
  query: string;
  lang: Language;
  kind: GoldenKind;
  /** The first result. */
  first?: string;
  /** One of these is among the first three results. */
  anyOf?: string[];
  /** All results, in any order. */
  set?: string[];
  /** Why this is the right answer, in one line. */
  why: string;
}

/** The entries as they stand in the files; nothing is checked. */
export function readGolden(): GoldenQuery[] {
  return ['golden', 'asked', 'told'].flatMap(
    (name) => parse(readFileSync(`test/search/${name}.yml`, 'utf8')) as GoldenQuery[],
  );
}

/** Every address that an entry may name: records, and the provisions of works and the answers of states at their anchors. */
export function listRecordPaths(corpus: Corpus): Set<string> {
  const { bodies, topics, glossary, criteria, otherQuestions, treaties, verbs } = corpus.vocabularies;
  const questions = [...criteria, ...otherQuestions];
  return new Set([
    ...corpus.works.flatMap((work) => [workPath(work), ...work.provisions.map(({ n }) => `${workPath(work)}#${n}`)]),
    ...corpus.countries.flatMap(({ code }) => [
      `legislation/${code}/`,
      ...questions.map(({ id }) => `legislation/${code}/#${id}`),
    ]),
    ...criteria.map(({ id }) => `legislation/criteria/${id}/`),
    ...otherQuestions.map(({ id }) => `legislation/questions/${id}/`),
    ...treaties.map(({ work }) => `legislation/treaties/${work}/`),
    ...corpus.commitments.map(({ id }) => `commitments/${id}/`),
    ...corpus.practices.map(({ workId }) => `practices/${workId}/`),
    ...corpus.meetings.map(({ id }) => `meetings/${id}/`),
    ...bodies.map(({ id }) => `bodies/${id}/`),
    ...topics.map(({ id }) => `topics/${id}/`),
    ...glossary.map(({ id }) => `glossary/#${id}`),
    ...corpus.vocabularies.indicators.map(({ id }) => `indicators/#${id}`),
    ...['initiatives', 'training', 'statistics'].flatMap((page) =>
      corpus.lists[page as 'initiatives' | 'training' | 'statistics'].map(({ id }) => `${page}/#${id}`),
    ),
    ...Object.values(STATIC_PAGES),
    ...verbs.map(({ id }) => `${STATIC_PAGES.howToRead}#${id}`),
  ]);
}
