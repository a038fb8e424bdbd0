// The words of the editor in the language that was chosen, kept in this browser. Called by every part of the page.
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { readStored, store } from '../../site/dom/stored.ts';
import { fillIn } from '../../text/fill-in.ts';
import { EDITOR_WORDS } from '../words/words.ts';
import { FIELD_NAMES } from '../words/field-names.ts';
import type { EditorWords } from '../words/en.ts';

const KEY = 'atlas-editor-language';

export function language(): Language {
  const wanted = readStored(KEY) ?? navigator.language.slice(0, 2);
  return LANGUAGES.find((known) => known === wanted) ?? 'en';
}

export function chooseLanguage(chosen: string): void {
  store(KEY, chosen);
}

/** Words of the interface; `{name}` is replaced. */
export function say(key: keyof EditorWords, values: Readonly<Record<string, string | number>> = {}): string {
  return fillIn(EDITOR_WORDS[language()][key], values);
}

/** What a field or kind is called; one without a name of its own by its key. */
export function nameOfKey(key: string): string {
  const name = FIELD_NAMES[key]?.[LANGUAGES.indexOf(language())];
  if (name !== undefined) return name;
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
