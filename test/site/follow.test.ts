// What readers follow: every feed and calendar can be read by programs of others, and is named by the page that it follows.
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { listCalendarFaults, listFeedFaults } from '../../scripts/exports/check-follow.ts';
import { findFile, ORIGIN, readSitePage, expectNone } from '../helpers/site-pages.ts';
import { listFiles, readSiteFile, SITE } from '../helpers/sites.ts';

const files = listFiles(SITE);
const feeds = files.filter((path) => path.endsWith('.atom'));
const calendars = files.filter((path) => path.endsWith('.ics'));
const isHere = (address: string | undefined) =>
  address?.startsWith(ORIGIN) === true && findFile(new URL(address).pathname.slice(1), SITE) !== undefined;

describe('feeds', () => {
  test('have all that the format asks for, and lead to pages of the site', () => {
    expect(feeds.length).toBeGreaterThan(0);
    expectNone(feeds.flatMap((path) => listFeedFaults(readSiteFile(path), `${ORIGIN}/${path}`, isHere)));
  });

  test('are named by the pages that they follow, in the head and in the text', () => {
    for (const path of ['en/legislation/pe', 'es/changes', 'pt/topics/prevention', 'fr/resolutions']) {
      expect(feeds).toContain(`${path}.atom`);
      const page = readSitePage(`${path}/index.html`, SITE);
      const hrefs = page.root
        .querySelectorAll('head link[type="application/atom+xml"]')
        .map((link) => link.getAttribute('href'));
      expect(hrefs).toEqual([`/${path}.atom`]);
      expect(page.root.querySelector(`main a[href="/${path}.atom"]`)?.textContent).toBeTruthy();
    }
  });

  test('tell of the same changes in every language', () => {
    const entriesOf = (lang: string) =>
      feeds
        .filter((path) => path.startsWith(`${lang}/`))
        .map((path) => [path.slice(3), parseAtomFeed(readSiteFile(path)).entries?.map(({ id }) => id)]);
    for (const lang of ['es', 'pt', 'fr']) expect(entriesOf(lang)).toEqual(entriesOf('en'));
  });
});

describe('calendars', () => {
  test.each(calendars)('%s can be read, and every event leads to its record', (path) => {
    expectNone(listCalendarFaults(readSiteFile(path), isHere));
  });

  test('are there in every language', () => {
    expect(calendars).toEqual(['en', 'es', 'fr', 'pt'].map((lang) => `${lang}/meetings.ics`));
  });
});
