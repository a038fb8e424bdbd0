// A feed in the reader's language: what is followed by its name, the changes by the names of their records. Called by the list of files.
import type { AtomEntry, AtomFeed } from '../../exports/follow/to-atom.ts';
import { feedPath, type Feed } from '../../exports/follow/list-feeds.ts';
import { firstDayOf } from '../../schemas/partial-date.ts';
import type { Change } from '../../schemas/vocabulary.ts';
import { edition } from '../../site/frame/edition.ts';
import { nameFeed } from '../../site/frame/name-feed.ts';
import type { Site } from '../../site/locals/site.ts';
import { labelledRecords, viewChange } from './view-change-days.ts';

/** A feed tells what is new; older changes stand on the page that it names. */
const LATEST = 50;
/** Names in a title; what has more says so. */
const NAMED = 4;

/** @param origin where the site is published */
export function viewFeed(feed: Feed, site: Site, origin: URL | undefined): AtomFeed {
  const { t, lang, routes } = site;
  const absolute = (path: string) => new URL(path, origin).href;
  const byId = labelledRecords(site);
  const keys = keysOf(site.atlas.corpus.changes);
  const entries = feed.changes.slice(0, LATEST).map((change): AtomEntry => {
    const { links } = viewChange(change, site, byId);
    // The fact of a record rather than the record.
    const landing = links.find(({ href }) => href.includes('#')) ?? links[0];
    const names = links.slice(0, NAMED).map(({ text }) => text);
    const about = [...names, ...(links.length > NAMED ? ['…'] : [])].join(' · ') || t('changes.general');
    return {
      key: keys.get(change) ?? '',
      title: t.pair(t(`changes.${change.kind}`), about),
      text: change.text,
      textLanguage: change.toldIn,
      day: firstDayOf(change.date),
      address: absolute(landing?.href ?? routes.page('changes')),
      ids: change.ids,
    };
  });
  return {
    key: `feed ${lang} ${feed.path}`,
    title: nameFeed(feed, site),
    subtitle: t('changes.lead'),
    author: t('site.name'),
    rights: t('site.licence'),
    language: lang,
    // The content has its changes in any order.
    day:
      entries
        .map(({ day }) => day)
        .toSorted()
        .at(-1) ?? edition(site).day,
    self: absolute(routes.path(feedPath(feed))),
    page: absolute(routes.path(feed.path)),
    entries,
  };
}

/**
 * What tells each change apart, whatever is put before it or mended in its words: its day, kind and records, and its place among those
 * that have all these in common, from the oldest.
 */
function keysOf(changes: readonly Change[]): ReadonlyMap<Change, string> {
  const counts = new Map<string, number>();
  const keys = new Map<Change, string>();
  for (const change of changes.toReversed()) {
    const own = `change ${change.date} ${change.kind} ${change.ids.join(' ')}`;
    const count = counts.get(own) ?? 0;
    counts.set(own, count + 1);
    keys.set(change, `${own} ${count}`);
  }
  return keys;
}
