// The one escape of text for XML, and what every file that is taken away leaves out of text. Called by the writers of works' files.

/** Few texts have any of these: halves of letters are looked at one by one. */
const MAY_BE_FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Half a letter becomes U+FFFD; characters that XML 1.0 forbids (NUL, controls, U+FFFE) are left out. */
export function toXmlText(text: string): string {
  if (!MAY_BE_FORBIDDEN.test(text)) return text;
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

/** White space other than blanks as references, since readers of XML turn it into blanks in attributes. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** `text` for an element or an attribute in double quotes; a reader of XML gives back `toXmlText(text)`. */
export function escapeXml(text: string): string {
  return toXmlText(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}
