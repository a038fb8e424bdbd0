// Reads the index: fetches a file when it is first needed and keeps it. Called by the search in the browser, and by tests with a
// loader that reads from memory.
import type { Language } from '../schemas/languages.ts';
import { loadStemmer, type Stemmer } from '../text/stem-words.ts';
import type { Facet } from './search-record.ts';
import { ByteReader } from './bytes.ts';
import type { Column, ConceptsFile, IndexEntry, LanguageHead, PartText, RecordsFile } from './format.ts';
import { readPairPostings, readPostings, type PairPostings, type Postings } from './postings.ts';

/** Bytes of a file by its name below `search/`. @throws if it cannot be had */
export type LoadFile = (name: string) => Promise<Uint8Array>;

export interface FormPostings extends Postings {
  form: string;
}

export class SearchIndex {
  readonly languages: readonly LanguageIndex[];
  readonly records: RecordTable;
  readonly #file: (name: string) => Promise<Uint8Array>;
  readonly #kept = new Map<string, Promise<unknown>>();

  private constructor(records: RecordsFile, file: (name: string) => Promise<Uint8Array>, languages: LanguageIndex[]) {
    this.records = new RecordTable(records);
    this.#file = file;
    this.languages = languages;
  }

  /** Opens the index for texts in `languages`, the reader's own first. */
  static async open(load: LoadFile, languages: readonly Language[]): Promise<SearchIndex> {
    const entry = JSON.parse(new TextDecoder().decode(await load('entry.json'))) as IndexEntry;
    const file = async (name: string) => inflate(await load(`${entry.version}/${name}`));
    const [records, ...opened] = await Promise.all([
      readJson<RecordsFile>(file('records.bin')),
      ...languages.map((language) => LanguageIndex.open(file, language)),
    ]);
    return new SearchIndex(records, file, opened);
  }

  /** A facet's column, with the records file or from its own. */
  column(facet: Facet): Promise<Column> {
    const known = this.records.columns[facet];
    return known ? Promise.resolve(known) : this.json<Column>(`column-${facet}.bin`);
  }

  concepts(language: Language): Promise<ConceptsFile> {
    return this.json<ConceptsFile>(`terms-${language}.bin`);
  }

  /** A JSON file of the index, fetched once; one that failed is fetched anew. */
  json<T>(name: string): Promise<T> {
    return keep(this.#kept, name, () => readJson<T>(this.#file(name)));
  }
}

/** The records as numbers: which parts are whose. */
export class RecordTable {
  readonly count: number;
  readonly columns: RecordsFile['columns'];
  readonly apart: RecordsFile['apart'];
  readonly dates: readonly number[];
  /** First part of each record, and the end of the last. */
  readonly starts: Uint32Array;
  /** Record of each part. */
  readonly recordOf: Uint32Array;

  constructor({ parts, dates, columns, apart }: RecordsFile) {
    this.count = parts.length;
    this.columns = columns;
    this.apart = apart;
    this.dates = dates;
    this.starts = new Uint32Array(parts.length + 1);
    parts.forEach((length, record) => (this.starts[record + 1] = (this.starts[record] ?? 0) + length));
    this.recordOf = new Uint32Array(this.starts[parts.length] ?? 0);
    parts.forEach((_, record) => this.recordOf.fill(record, this.starts[record], this.starts[record + 1]));
  }

  /** Which part of its record a part is: 0 the title, 1 marks, 2 summary, then provisions. */
  ordinalOf(part: number): number {
    return part - (this.starts[this.recordOf[part] ?? 0] ?? 0);
  }
}

/** The files of one language. */
export class LanguageIndex {
  readonly language: Language;
  readonly stem: Stemmer;
  /** Tokens of each record's title. */
  readonly titles: readonly number[];
  readonly #head: LanguageHead;
  readonly #texts: number[];
  readonly #file: (name: string) => Promise<Uint8Array>;
  readonly #kept = new Map<string, Promise<unknown>>();

  private constructor(
    language: Language,
    stem: Stemmer,
    head: LanguageHead,
    file: (name: string) => Promise<Uint8Array>,
  ) {
    this.language = language;
    this.stem = stem;
    this.titles = head.titles;
    this.#head = head;
    this.#file = file;
    let start = 0;
    this.#texts = head.texts.map((difference) => (start += difference));
  }

  static async open(file: (name: string) => Promise<Uint8Array>, language: Language): Promise<LanguageIndex> {
    const own = (name: string) => file(`${language}/${name}`);
    const [head, stem] = await Promise.all([readJson<LanguageHead>(own('head.bin')), loadStemmer(language)]);
    return new LanguageIndex(language, stem, head, own);
  }

  /** Every form of a stem with its postings. */
  async forms(stem: string): Promise<FormPostings[]> {
    const piece = await this.#piece('t', this.#head.terms, stem);
    const bytes = piece?.get(stem);
    if (!bytes) return [];
    const reader = new ByteReader(bytes);
    return Array.from({ length: reader.number() }, () => ({ form: reader.text(), ...readPostings(reader) }));
  }

  /** Where two stems stand one behind the other. */
  async pair(first: string, second: string): Promise<PairPostings | undefined> {
    const keys = await keep(this.#kept, 'pairs', () => readJson<string[]>(this.#file('pairs.bin')));
    const key = `${first} ${second}`;
    const bytes = (await this.#piece('p', keys, key))?.get(key);
    return bytes && readPairPostings(new ByteReader(bytes));
  }

  /** Forms that begin with `prefix`, and the logarithm of how many parts have each. */
  async formsWith(prefix: string): Promise<{ form: string; weight: number }[]> {
    const { forms } = this.#head;
    const from = Math.max(0, findPlace(forms, prefix));
    const found: { form: string; weight: number }[] = [];
    for (let at = from; at < forms.length && (at === from || (forms[at] ?? '').startsWith(prefix)); at++) {
      for (const [form, bytes] of await this.#read('f', at))
        if (form.startsWith(prefix)) found.push({ form, weight: new ByteReader(bytes).number() });
    }
    return found;
  }

  /** Texts of `parts`, those that there are in this language. */
  async texts(parts: readonly number[]): Promise<Map<number, PartText>> {
    const wanted = new Set(parts);
    const blocks = [...new Set(parts.map((part) => findPlace(this.#texts, part)))].filter((at) => at >= 0);
    const loaded = await Promise.all(
      blocks.map((at) => keep(this.#kept, `x${at}`, () => readJson<PartText[]>(this.#file(`x${at}.bin`)))),
    );
    return new Map(loaded.flat().flatMap((text) => (wanted.has(text[0]) ? [[text[0], text]] : [])));
  }

  async #piece(kind: string, keys: readonly string[], key: string): Promise<Map<string, Uint8Array> | undefined> {
    const at = findPlace(keys, key);
    return at < 0 ? undefined : this.#read(kind, at);
  }

  #read(kind: string, at: number): Promise<Map<string, Uint8Array>> {
    return keep(this.#kept, `${kind}${at}`, async () => readPiece(await this.#file(`${kind}${at}.bin`)));
  }
}

/** Entries of a piece of a dictionary, by key. */
function readPiece(bytes: Uint8Array): Map<string, Uint8Array> {
  const reader = new ByteReader(bytes);
  const entries = new Map<string, Uint8Array>();
  let last = '';
  while (!reader.done) {
    const key = last.slice(0, reader.number()) + reader.text();
    entries.set(key, reader.slice(reader.number()));
    last = key;
  }
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

function keep<T>(kept: Map<string, Promise<unknown>>, name: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(name);
  if (known) return known as Promise<T>;
  const made = make();
  kept.set(name, made);
  made.catch(() => kept.delete(name));
  return made;
}

async function readJson<T>(bytes: Promise<Uint8Array>): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await bytes)) as T;
}

/** Unpacks gzip; leaves what a server has already unpacked as it is. */
async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
