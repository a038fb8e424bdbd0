// The buttons that take provisions away: a table, citations, paper. Listens for the explorer.
import { findPart } from '../../site/dom/find-part.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { copyCitations } from './copy-citations.ts';
import type { ProvisionRow, RowView } from './provision-row.ts';
import { saveProvisions } from './save-provisions.ts';

export interface TakenAway {
  /** All rows that fit or are listed, shown or not. @throws if they could not be loaded */
  rows: () => Promise<ProvisionRow[]>;
  /** Those of every kind that fit the same choice. @throws as `rows` */
  everyKind: () => Promise<ProvisionRow[]>;
  /** What they are, for the name of a file. */
  name: () => 'list' | 'provisions';
  fail: () => void;
}

export function listenToTakeAway(root: Element, view: RowView, { rows, everyKind, name, fail }: TakenAway): void {
  const onClick = (selector: string, act: (all: ProvisionRow[]) => void | Promise<void>, load = rows) => {
    const take = async () => {
      try {
        await act(await load());
      } catch (error) {
        reportError(error);
        fail();
      }
    };
    findPart(root, selector).addEventListener('click', () => void take());
  };
  onClick('[data-csv]', (all) => saveProvisions(all, view, name(), 'csv'));
  onClick('[data-xlsx]', (all) => saveProvisions(all, view, name(), 'xlsx'));
  onClick('[data-csv-all]', (all) => saveProvisions(all, view, name(), 'csv'), everyKind);
  onClick('[data-citations]', (all) => copyCitations(all, view, findPart(root, '[data-citations]')));
  findPart(root, '[data-print]').addEventListener('click', () => print());
}
