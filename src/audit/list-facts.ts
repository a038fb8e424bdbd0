// Every fact that can be checked against its source, as one plain list. Called by the audit and by freshness.
import type { Atlas } from '../atlas/atlas.ts';
import { Routes } from '../addresses/routes.ts';
import type { Fact } from './fact.ts';
import { listRowFacts } from './list-row-facts.ts';
import { listStateFacts } from './list-state-facts.ts';
import { listThreadFacts } from './list-thread-facts.ts';
import { listWorkFacts } from './list-work-facts.ts';

/** All facts of `atlas`, by class, in the order of the corpus. */
export function listFacts(atlas: Atlas): Fact[] {
  const { corpus } = atlas;
  const routes = new Routes('/', 'en', corpus);
  return [
    ...corpus.countries.flatMap((country) => listStateFacts(atlas, country, routes)),
    ...listWorkFacts(corpus, routes),
    ...listThreadFacts(corpus, routes),
    ...listRowFacts(corpus, routes),
  ];
}
