// Loads the facet file and the pieces of digests that are asked for, each once. Used by the provision explorer.
import { PIECE_ROWS, type ProvisionFacets, type ProvisionPiece } from './provision-facets.ts';
import { type Asking, loadJson, LostConnection } from '../../site/dom/load-file.ts';
import type { Shape } from '../../engine/read-files.ts';
import { buildFacetTable, type FacetTable } from './facet-table.ts';
import { toProvisionRow, type ProvisionRow, type RowView } from './provision-row.ts';

const FACETS_SHAPE = { edition: 'text', views: 'map', works: 'map', values: 'map', rows: 'map' } as const;
const PIECE_SHAPE = { edition: 'text', works: 'map', rows: 'list' } as const;

export class ProvisionStore {
  readonly #source: string;
  readonly #ending: string;
  #table: Promise<FacetTable> | undefined;
  #pieces = new Map<number, Promise<ProvisionPiece>>();
  #asking: Asking = 'first';

  /**
   * @param source address of the folder of the data, with a slash at its end
   * @param ending what the names of pieces in the reader's language end with: `.es`
   */
  constructor(source: string, ending = '') {
    this.#source = source;
    this.#ending = ending;
  }

  /** @throws if the file cannot be loaded; the next call tries again */
  table(): Promise<FacetTable> {
    this.#table ??= this.#fetch<ProvisionFacets>('facets', FACETS_SHAPE).then(buildFacetTable);
    this.#table.catch(() => (this.#table = undefined));
    return this.#table;
  }

  /**
   * What `rows` show, in their order.
   * @throws if a piece cannot be loaded, lacks a row or is of another edition than the facets
   */
  async rows(rows: readonly number[], view: RowView): Promise<ProvisionRow[]> {
    const table = await this.table();
    const wanted = [...new Set(rows.map((row) => Math.floor(row / PIECE_ROWS)))];
    const pieces = new Map(
      await Promise.all(wanted.map(async (index) => [index, await this.#piece(index, table.edition)] as const)),
    );
    return rows.map((row) => {
      const piece = pieces.get(Math.floor(row / PIECE_ROWS));
      const found = piece?.rows[row % PIECE_ROWS];
      if (!piece || !found) throw new LostConnection(`The piece of row ${row} does not hold it.`);
      return toProvisionRow(table, row, { works: piece.works, found }, view);
    });
  }

  /** Forgets everything, also what the browser keeps, so that the next call loads anew. */
  clear(): void {
    this.#asking = 'anew';
    this.#table = undefined;
    this.#pieces.clear();
  }

  #piece(index: number, edition: string): Promise<ProvisionPiece> {
    const known = this.#pieces.get(index);
    if (known) return known;
    const piece = this.#fetch<ProvisionPiece>(`${index}${this.#ending}`, PIECE_SHAPE).then((loaded) => {
      if (loaded.edition !== edition) throw new LostConnection(`Piece ${index} is of another edition.`);
      return loaded;
    });
    this.#pieces.set(index, piece);
    piece.catch(() => this.#pieces.delete(index));
    return piece;
  }

  #fetch<T>(name: string, shape: Shape): Promise<T> {
    return loadJson<T>(`${this.#source}${name}.json`, shape, this.#asking);
  }
}
