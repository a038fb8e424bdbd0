// What a feed follows, in the reader's language: a state, a list, a topic, a commitment. Called by the frame and by the list of files.
import type { Feed } from '../../exports/follow/list-feeds.ts';
import type { Site } from '../locals/site.ts';

/** undefined for the feed of everything. */
export function nameFollowed({ kind, id = '' }: Feed, { t, labels, label, atlas }: Site): string | undefined {
  const { commitmentById } = atlas.corpus;
  switch (kind) {
    case 'changes':
      return undefined;
    case 'state':
      return labels.state(id);
    case 'topic':
      return labels.topic(id);
    case 'commitment': {
      const commitment = commitmentById.get(id);
      return commitment ? label(commitment.labels) : id;
    }
    case 'practices':
      return t('nav.practices');
    default:
      return t(`collection.${kind}`);
  }
}

/** The name under which programs of readers list it. */
export function nameFeed(feed: Feed, site: Site): string {
  const followed = nameFollowed(feed, site);
  const title = site.t('feed.title');
  return followed === undefined ? title : site.t.pair(title, followed);
}
