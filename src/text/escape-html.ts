// Escapes text for HTML and quoted attributes, for the few places that write markup as text because there is so much of it.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** ` lang="es"`, or nothing where the text is in the page's own language. */
export function langAttribute(language: string | undefined): string {
  return language === undefined ? '' : ` lang="${language}"`;
}
