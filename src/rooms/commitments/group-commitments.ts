// Commitments under their topics, each once, by name. Called by CommitmentsPage.
import type { Commitment } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import { compareLabels } from '../../words/format.ts';

export interface CommitmentGroup {
  topic: string;
  label: string;
  members: Commitment[];
}

/** Each thread stands once, under the first of its topics. */
export function groupCommitments({ lang, label, labels, atlas }: Site): CommitmentGroup[] {
  const compare = compareLabels(lang);
  const commitments = [...atlas.corpus.commitments].sort((a, b) => compare(label(a.labels), label(b.labels)));
  return [...Map.groupBy(commitments, ({ topics }) => topics[0] ?? '')]
    .map(([topic, members]) => ({ topic, label: labels.topic(topic), members }))
    .sort((a, b) => compare(a.label, b.label));
}
