// What a browser needs to search the atlas from its own box (OpenSearch 1.1). Called by the list of files.
import { escapeHtml } from '../../text/escape-html.ts';

export interface SearchDescription {
  /** At most 16 characters are shown. */
  name: string;
  description: string;
  language: string;
  /** Whole address of the results page, without a query. */
  results: string;
  /** Whole address of the icon, an SVG. */
  icon: string;
}

export function toOpenSearch({ name, description, language, results, icon }: SearchDescription): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeHtml(name)}</ShortName>`,
    `<Description>${escapeHtml(description)}</Description>`,
    `<Language>${language}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image type="image/svg+xml">${escapeHtml(icon)}</Image>`,
    `<Url type="text/html" method="get" template="${escapeHtml(results)}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
