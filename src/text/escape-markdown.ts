// Text as Markdown that means nothing but itself. Called by the writer of works' Markdown files.
import { toXmlText } from './escape-xml.ts';

/** Most texts have none of these. */
const MAY_BE_MARKUP = /[\t\n\r\\`*_[\]<>~|&#@]|:\/\/|www\.|^[-+=\d ]| $| {2}/i;

/** `text` in one line: nothing in it is markup, a heading, a list, an entity or a link of GitHub's dialect. */
export function escapeMarkdown(text: string): string {
  const clean = toXmlText(text);
  if (!MAY_BE_MARKUP.test(clean)) return clean;
  return clean
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|&#@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}\\.`)
    .replace(/^[-+=](?=.)|^[-+=]$/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A link's address between angle brackets: no address holds a blank, and what looks like an entity is none. */
export function escapeMarkdownAddress(address: string): string {
  return `<${toXmlText(address)
    .replace(/[\u0000-\u0020<>\\]/g, (character) => encodeURIComponent(character))
    .replace(/&(?=[\w#]+;)/g, '\\&')}>`;
}
