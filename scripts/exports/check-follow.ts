// Feeds and calendars, read by programs of others: all that their formats ask for, and every address one of the site.
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';
import { readFile, type Checked, type ExportSite, type Fault } from './export-check.ts';

/** Whether an address leads to a page of the site. */
export type IsPage = (address: string | undefined) => boolean;

export const checkFeeds = (given: ExportSite): Promise<Checked> =>
  checkAll(given, '.atom', (text, path) => listFeedFaults(text, given.absolute(path), isBelow(given)));

export const checkCalendars = (given: ExportSite): Promise<Checked> =>
  checkAll(given, '.ics', (text) => listCalendarFaults(text, isBelow(given)));

/** That the pages are there is what the tests of the built site see. */
function isBelow({ absolute }: ExportSite): IsPage {
  return (address) => address?.startsWith(absolute('')) === true;
}

async function checkAll(
  { files }: ExportSite,
  ending: string,
  check: (text: string, path: string) => readonly string[],
): Promise<Checked> {
  const found = files.filter(({ path }) => path.endsWith(ending));
  const faults: Fault[] = [];
  for (const file of found) {
    const messages = check(await readFile(file), file.path);
    faults.push(...messages.map((message) => ({ file: file.path, message })));
  }
  return { count: found.length, faults };
}

/** What RFC 4287 asks of a feed and does not find. @param self its own address */
export function listFeedFaults(text: string, self: string, isPage: IsPage): string[] {
  XmlDocument.fromString(text).dispose();
  const { id, title, updated, authors, links = [], entries = [] } = parseAtomFeed(text);
  const alternate = links.find(({ rel }) => rel === 'alternate');
  const named = links.find(({ rel }) => rel === 'self')?.href ?? 'nowhere';
  const ids = entries.map((entry) => entry.id);
  return [
    ...(id && title?.value && updated && authors?.[0]?.name ? [] : ['It lacks id, title, day or author.']),
    ...(named === self ? [] : [`It names itself ${named}.`]),
    ...(isPage(alternate?.href) ? [] : [`It follows ${alternate?.href ?? 'nothing'}.`]),
    ...(new Set(ids).size === ids.length ? [] : ['It has an entry twice.']),
    ...(entries.every((entry) => (entry.updated ?? '') <= (updated ?? '')) ? [] : ['It is older than an entry.']),
    ...entries.flatMap((entry) => [
      ...(entry.id && entry.title?.value && entry.updated && entry.content?.value
        ? []
        : [`The entry ${entry.id ?? ''} lacks a part.`]),
      ...(isPage(entry.links?.[0]?.href) ? [] : [`An entry leads to ${entry.links?.[0]?.href ?? 'nothing'}.`]),
    ]),
  ];
}

/** Events without name, end or page. */
export function listCalendarFaults(text: string, isPage: IsPage): string[] {
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
  return [
    ...(events.length ? [] : ['It has no event.']),
    ...events.flatMap((part) => {
      const url = String(part.getFirstPropertyValue('url'));
      const { summary, startDate, endDate } = new ICAL.Event(part);
      const isWhole = summary !== '' && startDate.isDate && endDate.compare(startDate) > 0;
      return [
        ...(isPage(url) ? [] : [`"${summary}" leads to ${url}.`]),
        ...(isWhole ? [] : [`"${summary}" is no event of whole days with a name.`]),
      ];
    }),
  ];
}
