// Escapes text for HTML, SVG and attributes in double quotes: pictures, and the few places that write markup as text because there is
// so much of it.
import { toXmlText } from './escape-xml.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML forbids are left out. */
export function escapeHtml(text: string): string {
  return toXmlText(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** ` lang="es"`, or nothing where the text is in the page's own language. */
export function langAttribute(language: string | undefined): string {
  return language === undefined ? '' : ` lang="${language}"`;
}
