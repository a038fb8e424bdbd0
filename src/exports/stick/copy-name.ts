// What a copy of one language is called, as a zip and as the folder in it. Called by `npm run pack`.
import type { Language } from '../../schemas/languages.ts';

/** What a reader opens first. */
export const COVER = 'OPEN-ME.html';

/** The folder that a reader sees: copies of several languages stand side by side on one stick. */
export function copyFolder(language: Language): string {
  return `mandate-atlas-${language}`;
}

/** With the edition: `mandate-atlas-es-0.1.0`. */
export function copyName(language: Language, version: string): string {
  return `${copyFolder(language)}-${version}`;
}
