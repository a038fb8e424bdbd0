// What a page says of changes: the last ones of its records, and the feeds by which they can be followed. Called by the frame.
import { feedPath, type Feed } from '../../exports/follow/list-feeds.ts';
import type { Change } from '../../schemas/vocabulary.ts';
import { formatDate } from '../../words/format.ts';
import type { Site } from '../locals/site.ts';
import { nameFeed, nameFollowed } from './name-feed.ts';
import { changesAt, mainFeed } from './page-changes.ts';

export interface FollowView {
  /** Feeds that the head names: that of the page, then that of everything. */
  feeds: readonly { title: string; href: string }[];
  /** The feed of the page, or of the list to which it belongs, and what it follows. */
  feed: { href: string; followed: string | undefined } | undefined;
  /** Whether the feed is that of the page itself. */
  isOwn: boolean;
  /** Whether the page is that of all changes, which tells them itself. */
  isOfAll: boolean;
  told: readonly { date: string; kind: Change['kind']; text: string }[];
  /** Where they stand: those of a state, or all. */
  all: { href: string; label: string };
}

/** How many changes a page tells. */
const TOLD = 3;

/** @param path of the page below the language */
export function viewFollow(site: Site, path: string): FollowView {
  const { t, lang, routes, atlas } = site;
  const { changes, feed } = changesAt(atlas, path);
  const hrefOf = (followed: Feed) => routes.path(feedPath(followed));
  const isOfAll = feed?.kind === 'changes';
  return {
    feeds: [...new Set([feed, mainFeed(atlas)])].flatMap((followed) =>
      followed ? { title: nameFeed(followed, site), href: hrefOf(followed) } : [],
    ),
    isOwn: feed?.path === path,
    feed: feed && { href: hrefOf(feed), followed: nameFollowed(feed, site) },
    isOfAll,
    told: isOfAll
      ? []
      : changes.slice(0, TOLD).map(({ date, kind, text }) => ({ date: formatDate(date, lang), kind, text })),
    all:
      feed?.kind === 'state'
        ? { href: routes.changesOf(feed.id ?? ''), label: t('feed.all', { count: changes.length }) }
        : { href: routes.page('changes'), label: t('home.allChanges') },
  };
}
