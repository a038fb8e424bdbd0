// The rows of the provision explorer: every provision but those of laws, mandates, then proposals, then the rest.
import type { ListedProvision, ProvisionIndex } from './index-provisions.ts';
import { VIEWS } from './provision-views.ts';

/** In the order of the rows: by view, newest work first in each. */
export function listProvisions({ all }: ProvisionIndex): ListedProvision[] {
  const byView = Map.groupBy(
    all.filter(({ work }) => !work.frontMatter.law),
    ({ view }) => view,
  );
  return VIEWS.flatMap((view) => byView.get(view) ?? []);
}
