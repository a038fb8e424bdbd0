// Opens the index: its records, their facets and names, and the texts behind the seam. Called by the search in the browser, and by
// tests with a loader that reads from memory.
import type { Language } from '../schemas/languages.ts';
import { toFacetColumn, type FacetColumn } from './facet-column.ts';
import type { Facet } from './search-record.ts';
import { type Column, type ConceptsFile, type IndexEntry, type RecordsFile, shapeOf } from './format.ts';
import { LostFile } from './lost-file.ts';
import { inflate, keep, type Kept, type LoadFile, readJson } from './read-files.ts';
import { RecordTable } from './record-table.ts';
import { StaticEngine } from './static-texts.ts';
import type { TextEngine, Texts } from './text-engine.ts';

/** Columns up to this size come with any search; larger ones when they are asked for. */
const SMALL_COLUMN = 4000;

/** An engine for the files below `search/<version>/`. */
export type MakeEngine = (file: LoadFile, version: string) => TextEngine;

export class SearchIndex {
  readonly texts: Texts;
  readonly records: RecordTable;
  readonly #file: LoadFile;
  readonly #kept: Kept;

  private constructor(records: RecordsFile, texts: Texts, file: LoadFile, kept: Kept) {
    this.records = new RecordTable(records);
    this.texts = texts;
    this.#file = file;
    this.#kept = kept;
  }

  /**
   * Opens the index for texts in `languages`, the reader's own first.
   * @param reach `own`: where the first language tells everything, its texts alone
   */
  static async open(
    load: LoadFile,
    languages: readonly Language[],
    makeEngine: MakeEngine = (file) => new StaticEngine(file),
    reach: 'own' | 'all' = 'own',
  ): Promise<SearchIndex> {
    const { version, whole } = await readJson<IndexEntry>('entry.json', load('entry.json'), shapeOf('entry.json'));
    const file = async (name: string) => inflate(name, await load(`${version}/${name}`));
    const read = <T>(name: string) => readJson<T>(name, file(name), shapeOf(name));
    const kept: Kept = new Map();
    // What a query in the reader's language is expanded by comes along; if it fails, it is asked for anew when it is needed.
    const [own] = languages;
    const spoken = own && reach === 'own' && whole.includes(own) ? [own] : languages;
    if (own) keep(kept, nameConcepts(own), () => read(nameConcepts(own))).catch(() => undefined);
    const [records, texts] = await Promise.all([
      read<RecordsFile>('records.bin'),
      makeEngine(file, version).open(spoken),
    ]);
    if (records.dates.length !== records.parts.length) throw new LostFile('records.bin is not what its name says.');
    return new SearchIndex(records, texts, file, kept);
  }

  /** A facet's column, with the records file or from its own. */
  column(facet: Facet): Promise<FacetColumn> {
    const known = this.records.columns[facet];
    if (known) return Promise.resolve(known);
    const name = `column-${facet}.bin`;
    return keep(this.#kept, name, async () => {
      const { values, of } = await readJson<Column>(name, this.#file(name), shapeOf(name));
      this.#checkLength(name, of);
      return toFacetColumn(values, of);
    });
  }

  /** Whether the column of `facet` can be had without a large file. */
  isSmall(facet: Facet): boolean {
    return (this.records.apart[facet] ?? 0) <= SMALL_COLUMN;
  }

  /** Asks for the columns that a search is going to need, so that they come with its postings: the small ones and `facets`. */
  askColumns(facets: readonly Facet[]): void {
    for (const facet of Object.keys(this.records.apart) as Facet[])
      // A failure is met by whoever needs the column.
      if (this.isSmall(facet) || facets.includes(facet)) this.column(facet).catch(() => undefined);
  }

  concepts(language: Language): Promise<ConceptsFile> {
    return this.json<ConceptsFile>(nameConcepts(language));
  }

  /** A JSON file of the index, fetched once; one that failed is fetched anew. */
  json<T>(name: string): Promise<T> {
    return keep(this.#kept, name, async () => {
      const value = await readJson<T>(name, this.#file(name), shapeOf(name));
      if (Array.isArray(value)) this.#checkLength(name, value);
      return value;
    });
  }

  /** A list of the index has an entry a record. */
  #checkLength(name: string, { length }: readonly unknown[]): void {
    const { count } = this.records;
    if (length !== count) throw new LostFile(`${name} has ${length} entries for ${count} records.`);
  }
}

function nameConcepts(language: Language): string {
  return `terms-${language}.bin`;
}
