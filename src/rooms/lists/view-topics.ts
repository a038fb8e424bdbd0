// The pages of topics: each with its paragraphs, by year where they are too many for one page. Called by the pages of topics.
import type { Atlas } from '../../atlas/atlas.ts';
import type { ListedProvision } from '../../atlas/index-provisions.ts';
import { listViews, type SplitView } from '../../atlas/list-sections.ts';
import { splitList, yearOf } from '../../atlas/split-list.ts';
import type { Topic } from '../../schemas/vocabulary.ts';

export interface TopicView extends SplitView<ListedProvision> {
  topic: Topic;
}

/** The views of every topic: its own page, then its years. */
export function viewTopics({ corpus, provisions }: Atlas): TopicView[] {
  return corpus.vocabularies.topics.flatMap((topic) => {
    const rows = provisions.byTopic.get(topic.id) ?? [];
    const parts = splitList(rows, ({ work }) => yearOf(work.frontMatter.adopted));
    return listViews(rows, parts).map((view) => ({ ...view, topic }));
  });
}

/** How many paragraphs each topic has, and how many of them are mandates. */
export function countTopics({ corpus, provisions }: Atlas): { topic: Topic; all: number; mandates: number }[] {
  return corpus.vocabularies.topics.map((topic) => {
    const rows = provisions.byTopic.get(topic.id) ?? [];
    return { topic, all: rows.length, mandates: rows.filter(({ view }) => view === 'mandates').length };
  });
}
