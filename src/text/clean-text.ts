// The text of a cell, so that every format can hold it and gives back the same. Called for every cell of the bulk tables.

/** Controls but tab and line feed, and what is no character: XML has no way to write them, and UTF-8 none for half a pair. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Line ends become line feeds; what a format cannot write becomes U+FFFD, which says that something stood there. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNWRITABLE, '\uFFFD');
}
