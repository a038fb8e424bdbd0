// Pagefind behind the seam: its own script, from the built site, looks words up; records, texts and terms are ours. Called by
// open-sources in a site built with ATLAS_SEARCH=pagefind. What it cannot do exactly stands in docs/decisions/0001-search-engine.md.
import type { Language } from '../schemas/languages.ts';
import { LanguageIndex } from './language-index.ts';
import { LostScript } from './lost-file.ts';
import { type LoadFile, readJson } from './read-files.ts';
import { COUNT_BITS, EXACT_BIT, type KnownForm, type TextEngine, type TextLeaf, type Texts } from './text-engine.ts';

/** Below the folder of a language: Pagefind's files, and the part of each of its ids. */
export const PAGEFIND_FOLDER = 'pagefind/';
export const PAGEFIND_PARTS = 'parts.bin';

/** What we use of Pagefind's script. */
interface Pagefind {
  search(query: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}
interface PagefindScript {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): Pagefind;
}

interface Opened {
  language: Language;
  pagefind: Pagefind;
  parts: Readonly<Record<string, number>>;
}

export class PagefindEngine implements TextEngine {
  readonly #file: LoadFile;
  readonly #folder: string;

  /** @param folder address of the folder that `file` reads from, with a slash at the end */
  constructor(file: LoadFile, folder: string) {
    this.#file = file;
    this.#folder = folder;
  }

  async open(languages: readonly Language[]): Promise<Texts> {
    const [texts, opened] = await Promise.all([
      Promise.all(languages.map((language) => LanguageIndex.open(this.#file, language))),
      Promise.all(languages.map((language) => this.#open(language))),
    ]);
    return new PagefindTexts(texts, opened);
  }

  async #open(language: Language): Promise<Opened> {
    const basePath = `${this.#folder}${language}/${PAGEFIND_FOLDER}`;
    const [script, parts] = await Promise.all([
      importPagefind(`${basePath}pagefind.js`),
      readJson<Record<string, number>>(PAGEFIND_PARTS, this.#file(`${language}/${PAGEFIND_PARTS}`), 'map'),
    ]);
    // A policy that names no worker of Pagefind's need not be widened for one.
    return { language, parts, pagefind: script.createInstance({ basePath, baseUrl: '/', noWorker: true }) };
  }
}

class PagefindTexts implements Texts {
  readonly languages: readonly LanguageIndex[];
  readonly #opened: readonly Opened[];

  constructor(languages: readonly LanguageIndex[], opened: readonly Opened[]) {
    this.languages = languages;
    this.#opened = opened;
  }

  /** Pagefind does not tell a form from another of its stem: all that it finds counts as the form itself. */
  async find(leaf: TextLeaf): Promise<Uint8Array> {
    const asked = this.#opened.filter(
      ({ language }) => leaf.kind !== 'phrase' || leaf.language === undefined || leaf.language === language,
    );
    const found = await Promise.all(
      asked.map(async ({ pagefind, parts }) =>
        (await pagefind.search(toQuery(leaf))).results.map(({ id, words }) => ({
          part: parts[id] ?? -1,
          count: Math.max(1, words.length),
        })),
      ),
    );
    const hits = found.flat().filter(({ part }) => part >= 0);
    const strength = new Uint8Array(hits.reduce((most, { part }) => Math.max(most, part + 1), 0));
    for (const { part, count } of hits)
      strength[part] = EXACT_BIT | Math.min(COUNT_BITS, ((strength[part] ?? 0) & COUNT_BITS) + count);
    return strength;
  }

  texts(parts: readonly number[]): ReturnType<Texts['texts']> {
    return Promise.all(this.languages.map((language) => language.texts(parts)));
  }

  /** Pagefind has no list of its words. */
  formsWith(): Promise<KnownForm[]> {
    return Promise.resolve([]);
  }
}

async function importPagefind(address: string): Promise<PagefindScript> {
  try {
    return (await import(/* @vite-ignore */ address)) as PagefindScript;
  } catch (cause) {
    throw new LostScript(`${address} could not be loaded.`, { cause });
  }
}

/** Quotes keep Pagefind from searching words that merely begin so. */
function toQuery(leaf: TextLeaf): string {
  if (leaf.kind === 'prefix') return leaf.form;
  return `"${leaf.kind === 'word' ? leaf.form : leaf.forms.join(' ')}"`;
}
