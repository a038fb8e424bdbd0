// What readers follow, in their language: feeds of changes, and the calendar. Called by the list of files.
import { feedPath, listFeeds } from '../../exports/follow/list-feeds.ts';
import { toAtom } from '../../exports/follow/to-atom.ts';
import { toCalendar } from '../../exports/follow/to-calendar.ts';
import { CALENDAR_PATH, viewCalendar } from '../../rooms/lists/view-calendar.ts';
import { viewFeed } from '../../rooms/lists/view-feed.ts';
import { edition } from '../../site/frame/edition.ts';
import type { FileSource, SiteFile } from './site-file.ts';

export function listFollowFiles({ atlas, sites, origin }: FileSource): SiteFile[] {
  const absolute = (path: string) => new URL(path, origin).href;
  const { day } = edition({ atlas });
  return Object.values(sites).flatMap((site) => [
    ...listFeeds(site.atlas.corpus).map((feed) => ({
      path: `${site.lang}/${feedPath(feed)}`,
      type: 'application/atom+xml',
      write: () => toAtom(viewFeed(feed, site, origin)),
    })),
    {
      path: `${site.lang}/${CALENDAR_PATH}`,
      type: 'text/calendar',
      write: () => toCalendar(viewCalendar(site, absolute, day)),
    },
  ]);
}
