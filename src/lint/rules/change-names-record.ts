// The change log speaks of records that exist, or says that they were removed.
import { issueAt } from '../../corpus/issue.ts';
import { didYouMean } from '../../atlas/check-graph.ts';
import type { Rule } from '../rule.ts';

export const changeNamesRecord: Rule = {
  name: 'change-names-record',
  summary: 'Ids in content/changes.yml exist, unless the change is a removal.',
  check({ corpus }) {
    if (corpus.unreadLists.size) return [];
    return corpus.changes.flatMap(({ ids, kind, place }) =>
      ids
        .filter((id) => kind !== 'removed' && !corpus.idPlaces.has(id) && !corpus.unreadIds.has(id))
        .map((id) =>
          issueAt(
            place,
            'change-names-record',
            `"${id}" is not in the atlas.${didYouMean(id, corpus.idPlaces.keys())} Correct the id, or set "kind: removed".`,
          ),
        ),
    );
  },
};
