// Citations of provisions in a style or format, as the menus of the paragraphs give them. Called by the menu of the explorer.
import { toCitable, toProvisionReference, type CitedWork } from '../../exports/cite/cited-work.ts';
import { DAY_ORDERS, type CiteWords } from '../../exports/cite/cite-words.ts';
import { formatCitation } from '../../exports/cite/format-citation.ts';
import { readPin } from '../../exports/cite/pin.ts';
import { toBibtex } from '../../exports/cite/to-bibtex.ts';
import { toRis } from '../../exports/cite/to-ris.ts';
import { LostFile } from '../../engine/lost-file.ts';
import type { CiteChoice } from '../../words/cite-style-name.ts';
import type { ProvisionRow } from './provision-row.ts';

export interface Citing {
  /** By workId. */
  works: Readonly<Record<string, CitedWork>>;
  words: CiteWords;
  /** Whole address of an identifier, in no language. */
  addressOf: (workId: string) => string;
  /** Day of the visit, as ISO writes it. */
  visited: string;
}

/** What is cited of a row. */
export type CitedRow = Pick<ProvisionRow, 'end' | 'number' | 'editorial' | 'digest'>;

/** One text a row. @throws LostFile if a work is not in the file, which is of another edition then */
export function citeProvisions(rows: readonly CitedRow[], choice: CiteChoice, citing: Citing): string[] {
  return rows.map((row) => citeProvision(row, choice, citing));
}

function citeProvision({ end, number, editorial, digest }: CitedRow, choice: CiteChoice, citing: Citing): string {
  const { works, words, addressOf, visited } = citing;
  const [workId = '', n = ''] = end.split('#');
  const work = works[workId];
  if (!work) throw new LostFile(`There is nothing to cite ${workId} by.`);
  const address = `${addressOf(workId)}#${n}`;
  const pin = readPin({ n, shown: number.text, editorial, isLabel: false });
  if (choice !== 'ris' && choice !== 'bib') {
    const day = words.date(visited, DAY_ORDERS[choice]);
    return formatCitation(choice, toCitable(work, { address, day, pin }), words);
  }
  const reference = { ...toProvisionReference(work, { id: end, address, pin, digest: digest.text }, words), visited };
  // Entries that are pasted need no empty lines behind them.
  return choice === 'ris' ? toRis([reference]).replace(/\r\n\r\n$/, '') : toBibtex([reference]).trimEnd();
}
