// The files of one language: finds the piece that holds a key, fetches it when it is first needed and keeps it. Called by
// static-texts.
import type { Language } from '../schemas/languages.ts';
import { loadStemmer, type Stemmer } from '../text/stem-words.ts';
import { ByteReader } from './bytes.ts';
import { type LanguageHead, PIECES, type PartText, shapeOf } from './format.ts';
import { LostFile, LostScript } from './lost-file.ts';
import { readPairPostings, readPostings, type PairPostings, type Postings } from './postings.ts';
import { keep, type Kept, type LoadFile, readJson } from './read-files.ts';
import type { KnownForm, TextLanguage } from './text-engine.ts';

export interface FormPostings extends Postings {
  form: string;
}

export class LanguageIndex implements TextLanguage {
  readonly language: Language;
  readonly stem: Stemmer;
  readonly titles: readonly number[];
  readonly #head: LanguageHead;
  readonly #texts: number[];
  readonly #file: LoadFile;
  readonly #kept: Kept = new Map();

  private constructor(language: Language, stem: Stemmer, head: LanguageHead, file: LoadFile) {
    this.language = language;
    this.stem = stem;
    this.titles = head.titles;
    this.#head = head;
    this.#file = file;
    let start = 0;
    this.#texts = head.texts.map((difference) => (start += difference));
  }

  static async open(file: LoadFile, language: Language): Promise<LanguageIndex> {
    const own = (name: string) => file(`${language}/${name}`);
    const [head, stem] = await Promise.all([
      readJson<LanguageHead>('head.bin', own('head.bin'), shapeOf('head.bin')),
      openStemmer(language),
    ]);
    return new LanguageIndex(language, stem, head, own);
  }

  /** Every form of a stem with its postings. */
  async forms(stem: string): Promise<FormPostings[]> {
    const piece = await this.#piece(PIECES.terms, this.#head.terms, stem);
    const bytes = piece?.get(stem);
    if (!bytes) return [];
    const reader = new ByteReader(bytes);
    return Array.from({ length: reader.number() }, () => ({ form: reader.text(), ...readPostings(reader) }));
  }

  /** Where two stems stand one behind the other. */
  async pair(first: string, second: string): Promise<PairPostings | undefined> {
    const key = `${first} ${second}`;
    const bytes = (await this.#piece(PIECES.pairs, this.#head.pairs, key))?.get(key);
    return bytes && readPairPostings(new ByteReader(bytes));
  }

  /** Forms that begin with `prefix`, and the logarithm of how many parts have each. */
  async formsWith(prefix: string): Promise<KnownForm[]> {
    const { forms } = this.#head;
    const from = Math.max(0, findPlace(forms, prefix));
    const found: KnownForm[] = [];
    for (let at = from; at < forms.length && (at === from || (forms[at] ?? '').startsWith(prefix)); at++) {
      for (const [form, bytes] of await this.#read(PIECES.forms, forms, at))
        if (form.startsWith(prefix)) found.push({ form, weight: new ByteReader(bytes).number() });
    }
    return found;
  }

  /** Texts of `parts`, those that there are in this language. */
  async texts(parts: readonly number[]): Promise<Map<number, PartText>> {
    const wanted = new Set(parts);
    const blocks = [...new Set(parts.map((part) => findPlace(this.#texts, part)))].filter((at) => at >= 0);
    const loaded = await Promise.all(
      blocks.map((at) => {
        const name = `${PIECES.texts}${at}.bin`;
        return keep(this.#kept, name, () => this.#readTexts(name, at));
      }),
    );
    return new Map(loaded.flat().flatMap((text) => (wanted.has(text[0]) ? [[text[0], text]] : [])));
  }

  async #piece(kind: string, keys: readonly string[], key: string): Promise<Map<string, Uint8Array> | undefined> {
    const at = findPlace(keys, key);
    return at < 0 ? undefined : this.#read(kind, keys, at);
  }

  #read(kind: string, keys: readonly string[], at: number): Promise<Map<string, Uint8Array>> {
    const name = `${kind}${at}.bin`;
    return keep(this.#kept, name, async () => readPiece(name, await this.#file(name), keys[at] ?? '', keys[at + 1]));
  }

  async #readTexts(name: string, at: number): Promise<PartText[]> {
    const texts = await readJson<PartText[]>(name, this.#file(name), shapeOf(name));
    const next = this.#texts[at + 1] ?? Infinity;
    if (texts[0]?.[0] !== this.#texts[at] || !texts.every(([part]) => part < next))
      throw new LostFile(`${name} is not what its name says.`);
    return texts;
  }
}

async function openStemmer(language: Language): Promise<Stemmer> {
  try {
    return await loadStemmer(language);
  } catch (cause) {
    throw new LostScript(`The rules of stems (${language}) could not be loaded.`, { cause });
  }
}

/**
 * Entries of a piece of a dictionary, by key.
 * @param first how its first key begins
 * @param next what all its keys are below
 * @throws LostFile if it is not that piece, or not the whole of it
 */
function readPiece(name: string, bytes: Uint8Array, first: string, next: string | undefined): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  let last = '';
  let isWhole = true;
  try {
    const reader = new ByteReader(bytes);
    for (let left = reader.number(); left > 0; left--) {
      const key = last.slice(0, reader.number()) + reader.text();
      if (!entries.size) isWhole = key.startsWith(first);
      entries.set(key, reader.slice(reader.number()));
      last = key;
    }
    isWhole &&= reader.done && entries.size > 0 && (next === undefined || last < next);
  } catch (cause) {
    throw new LostFile(`${name} is not whole.`, { cause });
  }
  if (!isWhole) throw new LostFile(`${name} is not what its name says.`);
  return entries;
}

/** Place of the last of the rising `keys` that is not above `key`; -1 if all are. */
function findPlace<T extends string | number>(keys: readonly T[], key: T): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = keys[middle];
    if (at !== undefined && at <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
