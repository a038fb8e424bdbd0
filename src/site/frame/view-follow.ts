// What a page says of changes: the last ones of its records, and the feeds by which they can be followed. Called by the frame.
import { feedPath, type Feed } from '../../exports/follow/list-feeds.ts';
import type { Change } from '../../schemas/vocabulary.ts';
import type { Language } from '../../schemas/languages.ts';
import { formatDate } from '../../words/format.ts';
import type { Site } from '../locals/site.ts';
import { nameFeed, nameFollowed } from './name-feed.ts';
import { changesAt, mainFeed } from './page-changes.ts';

export interface FollowView {
  /** The feed that the head names: that of the page or of its list, else that of everything. */
  named: { title: string; href: string } | undefined;
  /** The feed of the page, or of the list to which it belongs, and what it follows. */
  feed: { href: string; followed: string | undefined } | undefined;
  /** Whether the feed is that of the page itself. */
  isOwn: boolean;
  /** Whether the page is a list, of which the changes are too many to tell, or that of all changes, which tells them itself. */
  isList: boolean;
  told: readonly { date: string; kind: Change['kind']; text: string; lang: Language | undefined }[];
  /** Where they stand, those of a state or all; undefined on the page of all. */
  all: { href: string; label: string } | undefined;
}

/** How many changes a page tells. */
const TOLD = 3;

/** @param path of the page below the language */
export function viewFollow(site: Site, path: string): FollowView {
  const { t, lang, routes, atlas } = site;
  const { changes, feed } = changesAt(atlas, path);
  const hrefOf = (followed: Feed) => routes.path(feedPath(followed));
  const named = feed ?? mainFeed(atlas);
  const isList = feed?.path === path && feed.id === undefined;
  return {
    named: named && { title: nameFeed(named, site), href: hrefOf(named) },
    isOwn: feed?.path === path,
    feed: feed && { href: hrefOf(feed), followed: nameFollowed(feed, site) },
    isList,
    told: isList
      ? []
      : changes.slice(0, TOLD).map(({ date, kind, text, toldIn }) => ({
          date: formatDate(date, lang),
          kind,
          text,
          lang: site.langOf(toldIn),
        })),
    all:
      feed?.kind === 'changes'
        ? undefined
        : feed?.kind === 'state'
          ? { href: routes.changesOf(feed.id ?? ''), label: t('feed.all', { count: changes.length }) }
          : { href: routes.page('changes'), label: t('home.allChanges') },
  };
}
