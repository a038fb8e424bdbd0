// A sheet of a workbook as SpreadsheetML (ISO 29500), written as text: of cells there are hundreds of thousands. Called for the workbooks
// of bulk tables.
import { escapeXml } from '../../text/escape-xml.ts';
import { workbookText } from '../../text/workbook-text.ts';
import type { Cell } from './declare-table.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export interface Sheet {
  name: string;
  /** Of each column, in signs. */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
  /** Columns that stay in sight, as the first row does. */
  fixed: number;
  /** Whether readers can filter by each heading. */
  isFiltered: boolean;
}

/** Texts of all sheets, each once; cells have their numbers. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  #count = 0;

  numberOf(text: string): number {
    this.#count++;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  toXml(): string {
    let text = `${HEAD}<sst ${NAMESPACE} count="${this.#count}" uniqueCount="${this.#numbers.size}">`;
    for (const one of this.#numbers.keys())
      text += `<si><t${/^\s|\s$|\n/.test(one) ? ' xml:space="preserve"' : ''}>${escapeXml(workbookText(one))}</t></si>`;
    return `${text}</sst>`;
  }
}

/** Texts stay texts, whatever they begin with; an empty cell is none. */
export function toSheetXml({ widths, rows, fixed, isFiltered }: Sheet, texts: SharedTexts): string {
  const letters = widths.map((_, index) => letterOf(index));
  const last = `${letters.at(-1) ?? 'A'}${rows.length}`;
  const pane = fixed ? ` xSplit="${fixed}"` : '';
  let text =
    `${HEAD}<worksheet ${NAMESPACE}><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0">` +
    `<pane${pane} ySplit="1" topLeftCell="${letterOf(fixed)}2" activePane="${fixed ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>` +
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>' +
    widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('') +
    '</cols><sheetData>';
  for (let row = 0; row < rows.length; row++) {
    text += `<row r="${row + 1}">`;
    const cells = rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] ?? null;
      if (cell === null) continue;
      text += `<c r="${letters[column] ?? ''}${row + 1}"`;
      if (typeof cell === 'string') text += ` t="s"><v>${texts.numberOf(cell)}</v></c>`;
      else text += typeof cell === 'boolean' ? ` t="b"><v>${cell ? 1 : 0}</v></c>` : `><v>${cell}</v></c>`;
    }
    text += '</row>';
  }
  return `${text}</sheetData>${isFiltered ? `<autoFilter ref="A1:${last}"/>` : ''}</worksheet>`;
}

/** Letters of a column, from 0: 27 → AB. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
