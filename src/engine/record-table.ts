// The records as numbers: which parts are whose, their dates and the facets that come with them. Made by open-index.
import { toFacetColumn, type FacetColumn } from './facet-column.ts';
import type { Column, RecordsFile } from './format.ts';
import type { Facet } from './search-record.ts';

export class RecordTable {
  readonly count: number;
  readonly columns: Readonly<Partial<Record<Facet, FacetColumn>>>;
  readonly apart: RecordsFile['apart'];
  readonly dates: readonly number[];
  /** First part of each record, and the end of the last. */
  readonly starts: Uint32Array;
  /** Record of each part. */
  readonly recordOf: Uint32Array;

  /** Parts that are passages of official texts. */
  readonly #official = new Set<number>();

  constructor({ parts, dates, columns, apart, official = [] }: RecordsFile) {
    this.count = parts.length;
    this.columns = Object.fromEntries(
      (Object.entries(columns) as [Facet, Column][]).map(([facet, { values, of }]) => [
        facet,
        toFacetColumn(values, of),
      ]),
    );
    this.apart = apart;
    this.dates = dates;
    this.starts = new Uint32Array(parts.length + 1);
    parts.forEach((length, record) => (this.starts[record + 1] = (this.starts[record] ?? 0) + length));
    this.recordOf = new Uint32Array(this.starts[parts.length] ?? 0);
    parts.forEach((_, record) => this.recordOf.fill(record, this.starts[record], this.starts[record + 1]));
    for (const [record, count] of official) {
      const end = this.starts[record + 1] ?? 0;
      for (let part = end - count; part < end; part++) this.#official.add(part);
    }
  }

  /** Whether any record has an official text. */
  get hasOfficial(): boolean {
    return this.#official.size > 0;
  }

  /** Whether a part is a passage of an official text. */
  isOfficial(part: number): boolean {
    return this.#official.has(part);
  }

  /** Which part of its record a part is: 0 the title, 1 marks, 2 summary, then provisions. */
  ordinalOf(part: number): number {
    return part - (this.starts[this.recordOf[part] ?? 0] ?? 0);
  }
}
