// The rows of the provision explorer: every provision but those of laws, mandates, then proposals, then the rest.
import type { Corpus } from '../corpus/types.ts';
import { indexProvisions, type ListedProvision } from './index-provisions.ts';
import { VIEWS } from './provision-views.ts';

/** In the order of the rows: by view, newest work first in each. */
export function listProvisions(corpus: Corpus): ListedProvision[] {
  const byView = Map.groupBy(
    indexProvisions(corpus).all.filter(({ work }) => !work.frontMatter.law),
    ({ view }) => view,
  );
  return VIEWS.flatMap((view) => byView.get(view) ?? []);
}
