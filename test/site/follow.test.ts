// What readers follow: every feed and calendar can be read by programs of others, and is named by the page that it follows.
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { findFile, ORIGIN, readSitePage, expectNone } from '../helpers/site-pages.ts';
import { listFiles, readSiteFile, SITE } from '../helpers/sites.ts';

const files = listFiles(SITE);
const feeds = files.filter((path) => path.endsWith('.atom'));
const calendars = files.filter((path) => path.endsWith('.ics'));
const isHere = (address: string | undefined) =>
  address?.startsWith(ORIGIN) === true && findFile(new URL(address).pathname.slice(1), SITE) !== undefined;

/** What RFC 4287 asks of a feed and does not find. */
function faultsOf(path: string): string[] {
  const text = readSiteFile(path);
  XmlDocument.fromString(text).dispose();
  const { id, title, updated, authors, links = [], entries = [] } = parseAtomFeed(text);
  const alternate = links.find(({ rel }) => rel === 'alternate');
  const self = links.find(({ rel }) => rel === 'self');
  const ids = entries.map((entry) => entry.id);
  return [
    ...(id && title?.value && updated && authors?.[0]?.name ? [] : ['lacks id, title, day or author']),
    ...(self?.href === `${ORIGIN}/${path}` ? [] : [`names itself ${self?.href ?? 'nowhere'}`]),
    ...(isHere(alternate?.href) ? [] : [`follows ${alternate?.href ?? 'nothing'}`]),
    ...(new Set(ids).size === ids.length ? [] : ['has an entry twice']),
    ...(entries.every((entry) => (entry.updated ?? '') <= (updated ?? '')) ? [] : ['is older than an entry']),
    ...entries.flatMap((entry) => [
      ...(entry.id && entry.title?.value && entry.updated && entry.content?.value ? [] : [`${entry.id}: lacks a part`]),
      ...(isHere(entry.links?.[0]?.href) ? [] : [`leads to ${entry.links?.[0]?.href ?? 'nothing'}`]),
    ]),
  ].map((fault) => `${path}: ${fault}`);
}

describe('feeds', () => {
  test('have all that the format asks for, and lead to pages of the site', () => {
    expect(feeds.length).toBeGreaterThan(0);
    expectNone(feeds.flatMap(faultsOf));
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
    const events = ICAL.Component.fromString(readSiteFile(path)).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
    expectNone(
      events.flatMap((part) => {
        const url = String(part.getFirstPropertyValue('url'));
        const { summary, startDate, endDate } = new ICAL.Event(part);
        const isWhole = summary !== '' && startDate.isDate && endDate.compare(startDate) > 0;
        return [...(isHere(url) ? [] : [url]), ...(isWhole ? [] : [summary])];
      }),
    );
  });

  test('are there in every language', () => {
    expect(calendars).toEqual(['en', 'es', 'fr', 'pt'].map((lang) => `${lang}/meetings.ics`));
  });
});
