// The pages of topics: each with its paragraphs, by year where they are too many for one page. Called by the pages of topics.
import { indexProvisions, type ListedProvision } from '../../atlas/index-provisions.ts';
import { listViews, type SplitView } from '../../atlas/list-sections.ts';
import { splitList, yearOf } from '../../atlas/split-list.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { Topic } from '../../schemas/vocabulary.ts';

export interface TopicView extends SplitView<ListedProvision> {
  topic: Topic;
}

/** The views of every topic: its own page, then its years. */
export function viewTopics(corpus: Corpus): TopicView[] {
  const { byTopic } = indexProvisions(corpus);
  return corpus.vocabularies.topics.flatMap((topic) => {
    const rows = byTopic.get(topic.id) ?? [];
    const parts = splitList(rows, ({ work }) => yearOf(work.frontMatter.adopted));
    return listViews(rows, parts).map((view) => ({ ...view, topic }));
  });
}

/** How many paragraphs each topic has, and how many of them are mandates. */
export function countTopics(corpus: Corpus): { topic: Topic; all: number; mandates: number }[] {
  const { byTopic } = indexProvisions(corpus);
  return corpus.vocabularies.topics.map((topic) => {
    const rows = byTopic.get(topic.id) ?? [];
    return { topic, all: rows.length, mandates: rows.filter(({ view }) => view === 'mandates').length };
  });
}
