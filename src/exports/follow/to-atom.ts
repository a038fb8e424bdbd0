// A feed of changes in the Atom Syndication Format (RFC 4287). Called by the list of files.
import { escapeHtml } from '../../text/escape-html.ts';
import { toUuid } from './to-uuid.ts';

export interface AtomEntry {
  /** What tells the entry apart from all others of the atlas, whatever its words become. */
  key: string;
  title: string;
  /** Text of the change, and its language. */
  text: string;
  textLanguage: string;
  /** ISO day of the change. */
  day: string;
  /** Whole address of what the change concerns. */
  address: string;
  /** Ids of the records concerned. */
  ids: readonly string[];
}

export interface AtomFeed {
  /** What tells the feed apart from all others of the atlas. */
  key: string;
  title: string;
  subtitle: string;
  /** Who writes the atlas. */
  author: string;
  rights: string;
  language: string;
  /** ISO day of its last change; of a feed without entries the day of the content. */
  day: string;
  /** Whole addresses of the feed itself and of the page that it follows. */
  self: string;
  page: string;
  entries: readonly AtomEntry[];
}

/** Days have no time in the content, so each stands at its first moment in UTC. */
export function toAtom(feed: AtomFeed): string {
  const { title, subtitle, author, rights, language, day, self, page, entries } = feed;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(language)}">`,
    `<id>${toUuid(feed.key)}</id>`,
    element('title', title),
    element('subtitle', subtitle),
    `<updated>${toMoment(day)}</updated>`,
    `<author>${element('name', author)}</author>`,
    element('rights', rights),
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${escapeHtml(language)}" href="${escapeHtml(page)}"/>`,
    ...entries.map((entry) => toEntry(entry, language)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function toEntry({ key, title, text, textLanguage, day, address, ids }: AtomEntry, language: string): string {
  const lang = textLanguage === language ? '' : ` xml:lang="${escapeHtml(textLanguage)}"`;
  return [
    '<entry>',
    `<id>${toUuid(key)}</id>`,
    element('title', title),
    `<updated>${toMoment(day)}</updated>`,
    `<published>${toMoment(day)}</published>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(address)}"/>`,
    ...ids.map((id) => `<category term="${escapeHtml(id)}"/>`),
    `<content type="text"${lang}>${escapeHtml(text)}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}

function toMoment(day: string): string {
  return `${day}T00:00:00Z`;
}
