// The packs that the browser keeps, and what it keeps of pages that were read. A pack that is not whole has a note beside it, which says
// how far it is; what is kept of it is never more than the note says.
import type { Language } from '../../schemas/languages.ts';
import { keptName, readKept, type KeptName } from '../../site/frame/worker/kept-names.ts';
import { typeOf, type PackFile, type PackInfo } from './pack-format.ts';
import type { HalfPack } from './view-pack.ts';

/** The part of a browser's store that is used. */
export interface Store {
  keys(): Promise<string[]>;
  delete(name: string): Promise<boolean>;
  open(name: string): Promise<Pick<Cache, 'match' | 'put' | 'keys'>>;
}

export class PackStore {
  readonly #store: Store;
  readonly #base: string;

  constructor(store: Store, base: string) {
    this.#store = store;
    this.#base = base;
  }

  /** All that is kept of the site, by name. */
  async list(): Promise<KeptName[]> {
    return readKept(this.#base, await this.#store.keys());
  }

  /** The whole pack of a language, and the one that is on its way. */
  async read(language: Language): Promise<{ whole?: PackInfo | undefined; half?: HalfPack | undefined }> {
    const kept = (await this.list()).filter((name) => name.language === language);
    const note = kept.find(({ kind }) => kind === 'half');
    const pack = kept.find(({ kind, edition }) => kind === 'pack' && edition !== note?.edition);
    return {
      half: note && (await this.#readJson<HalfPack>(note.name, language)),
      whole: pack && (await this.#readJson<PackInfo>(pack.name, language)),
    };
  }

  /** Makes way for a pack: what was on its way in another edition goes. A whole one stays until the new one is whole. */
  async begin(language: Language, info: PackInfo): Promise<HalfPack> {
    const { half } = await this.read(language);
    if (half?.info.edition === info.edition) return half;
    if (half) await this.#remove(language, half.info.edition);
    const begun = { info, done: 0 };
    await this.#note(language, begun);
    return begun;
  }

  async keep(language: Language, { info, done }: HalfPack, files: readonly PackFile[]): Promise<HalfPack> {
    const pack = await this.#store.open(this.#name('pack', language, info));
    await Promise.all(
      files.map(({ path, bytes }) =>
        pack.put(
          this.#base + path,
          new Response(bytes, {
            headers: { ...info.headers, 'Content-Type': typeOf(path), 'Content-Length': String(bytes.length) },
          }),
        ),
      ),
    );
    const next = { info, done: done + 1 };
    await this.#note(language, next);
    return next;
  }

  /** The pack is whole: earlier ones of the language go. */
  async finish(language: Language, info: PackInfo): Promise<void> {
    const name = this.#name('pack', language, info);
    await this.#writeJson(name, language, info);
    await this.#store.delete(this.#name('half', language, info));
    for (const kept of await this.list())
      if (kept.language === language && kept.name !== name) await this.#store.delete(kept.name);
  }

  /** Takes the packs of a language away, whole or not. */
  async remove(language: string): Promise<void> {
    for (const kept of await this.list()) if (kept.language === language) await this.#store.delete(kept.name);
  }

  /** Takes away what was read. */
  async removeRead(): Promise<void> {
    for (const { kind, name } of await this.list())
      if (kind !== 'pack' && kind !== 'half') await this.#store.delete(name);
  }

  async removeAll(): Promise<void> {
    for (const { name } of await this.list()) await this.#store.delete(name);
  }

  /** Address and HTML of the pages that were read, the last first. */
  async readPages(): Promise<{ path: string; html: string }[]> {
    const name = keptName(this.#base, 'pages');
    if (!(await this.#store.keys()).includes(name)) return [];
    const cache = await this.#store.open(name);
    const pages = await Promise.all(
      (await cache.keys()).map(async ({ url }) => {
        const html = await (await cache.match(url))?.text();
        return { path: new URL(url).pathname, html: html ?? '' };
      }),
    );
    return pages.toReversed();
  }

  async #remove(language: Language, edition: string): Promise<void> {
    for (const kept of await this.list())
      if (kept.language === language && kept.edition === edition) await this.#store.delete(kept.name);
  }

  #name(kind: 'pack' | 'half', language: Language, { edition }: PackInfo): string {
    return keptName(this.#base, kind, language, edition);
  }

  #note(language: Language, half: HalfPack): Promise<void> {
    return this.#writeJson(this.#name('half', language, half.info), language, half);
  }

  async #writeJson(name: string, language: Language, value: unknown): Promise<void> {
    await (await this.#store.open(name)).put(`${this.#base}packs/${language}.json`, Response.json(value));
  }

  async #readJson<T>(name: string, language: Language): Promise<T | undefined> {
    const kept = await (await this.#store.open(name)).match(`${this.#base}packs/${language}.json`);
    return kept && ((await kept.json()) as T);
  }
}
