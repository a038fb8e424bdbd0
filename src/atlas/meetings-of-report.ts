// Of which meetings a work tells: the one that it belongs to, and those that it or a paragraph of it reports on. Called by the views of
// meetings and of work plans.
import type { Meeting, Work } from '../corpus/types.ts';
import type { Atlas } from './atlas.ts';
import { recordOf } from './build-graph.ts';

export function meetingsOfReport({ corpus, graph }: Atlas, { workId, frontMatter }: Work): Meeting[] {
  return corpus.meetings.filter(
    ({ id }) =>
      frontMatter.meeting?.id === id ||
      graph.incomingToRecord(id).some(({ predicate, from }) => predicate === 'reportsOn' && recordOf(from) === workId),
  );
}
