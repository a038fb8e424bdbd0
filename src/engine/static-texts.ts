// Our own index as an engine: leaves are looked up in the postings of each language. Words are equal by fold and stem; only
// `word*` goes by its beginning. Opened by open-index.
import type { Language } from '../schemas/languages.ts';
import { type FormPostings, LanguageIndex } from './language-index.ts';
import type { LoadFile } from './read-files.ts';
import { COUNT_BITS, EXACT_BIT, type KnownForm, type TextEngine, type TextLeaf, type Texts } from './text-engine.ts';

export class StaticEngine implements TextEngine {
  readonly #file: LoadFile;

  /** @param file files of the index by their names below its version */
  constructor(file: LoadFile) {
    this.#file = file;
  }

  async open(languages: readonly Language[]): Promise<StaticTexts> {
    return new StaticTexts(await Promise.all(languages.map((language) => LanguageIndex.open(this.#file, language))));
  }
}

export class StaticTexts implements Texts {
  readonly languages: readonly LanguageIndex[];

  constructor(languages: readonly LanguageIndex[]) {
    this.languages = languages;
  }

  async find(leaf: TextLeaf): Promise<Uint8Array> {
    const strength = new Strength();
    await Promise.all(this.languages.map((language) => findLeaf(leaf, language, strength)));
    return strength.finish();
  }

  texts(parts: readonly number[]): ReturnType<Texts['texts']> {
    return Promise.all(this.languages.map((language) => language.texts(parts)));
  }

  async formsWith(prefix: string): Promise<KnownForm[]> {
    return (await Promise.all(this.languages.map((language) => language.formsWith(prefix)))).flat();
  }
}

/** Strength by part, as long as the parts found need it. */
class Strength {
  #bytes = new Uint8Array(1024);

  /** Postings of a form. */
  add({ parts, counts }: FormPostings, exact: boolean): void {
    this.#reserve(parts);
    parts.forEach((part, at) => {
      const before = this.#bytes[part] ?? 0;
      const count = Math.min(COUNT_BITS, (before & COUNT_BITS) + (counts[at] ?? 0));
      this.#bytes[part] = (before & ~COUNT_BITS) | count | (exact ? EXACT_BIT : 0);
    });
  }

  /** Parts that hold a phrase; how often is not counted. `parts` rise. */
  mark(parts: Uint32Array): void {
    this.#reserve(parts);
    for (const part of parts) this.#bytes[part] = (this.#bytes[part] ?? 0) | EXACT_BIT | 1;
  }

  finish(): Uint8Array {
    return this.#bytes;
  }

  #reserve(parts: Uint32Array): void {
    const length = (parts.at(-1) ?? 0) + 1;
    if (length <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(length, this.#bytes.length * 2));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

async function findLeaf(leaf: TextLeaf, language: LanguageIndex, strength: Strength): Promise<void> {
  if (leaf.kind === 'word') {
    for (const found of await language.forms(language.stem(leaf.form))) strength.add(found, found.form === leaf.form);
  } else if (leaf.kind === 'phrase') {
    if (leaf.language === undefined || leaf.language === language.language)
      await findPhrase(leaf.forms, language, strength);
  } else {
    const forms = await language.formsWith(leaf.form);
    const stems = [...new Set(forms.map(({ form }) => language.stem(form)))];
    for (const found of (await Promise.all(stems.map((stem) => language.forms(stem)))).flat())
      if (found.form.startsWith(leaf.form)) strength.add(found, true);
  }
}

async function findPhrase(forms: readonly string[], language: LanguageIndex, strength: Strength): Promise<void> {
  const stems = forms.map((form) => language.stem(form));
  const [only = ''] = stems;
  if (stems.length === 1) {
    for (const { parts } of await language.forms(only)) strength.mark(parts);
    return;
  }
  const pairs = await Promise.all(stems.slice(1).map((stem, at) => language.pair(stems[at] ?? '', stem)));
  const [first, ...others] = pairs;
  if (!first || others.some((pair) => pair === undefined)) return;
  const places = others.map((pair) => new Map(pair?.places.map((list, at) => [pair.parts[at], new Set(list)])));
  strength.mark(
    first.parts.filter((part, at) =>
      first.places[at]?.some((place) => places.every((later, step) => later.get(part)?.has(place + step + 1))),
    ),
  );
}
