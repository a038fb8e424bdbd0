// The buttons that take provisions away: a table, citations, paper. Listens for the explorer.
import { findPart } from '../../site/dom/find-part.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { copyCitations } from './copy-citations.ts';
import type { ProvisionRow, RowView } from './provision-row.ts';
import { saveProvisions } from './save-provisions.ts';

export interface TakenAway {
  /** All rows that fit or are listed, shown or not. @throws if they could not be loaded */
  rows: () => Promise<ProvisionRow[]>;
  /** What they are, for the name of a file. */
  name: () => 'list' | 'provisions';
  say: (text: string) => void;
  fail: () => void;
}

export function listenToTakeAway(root: Element, view: RowView, { rows, name, say, fail }: TakenAway): void {
  const onClick = (selector: string, act: (all: ProvisionRow[]) => void | Promise<void>) => {
    const take = async () => {
      try {
        await act(await rows());
      } catch (error) {
        reportError(error);
        fail();
      }
    };
    findPart(root, selector).addEventListener('click', () => void take());
  };
  onClick('[data-csv]', (all) => saveProvisions(all, view, name()));
  onClick('[data-citations]', async (all) => say(await copyCitations(all, view)));
  findPart(root, '[data-print]').addEventListener('click', () => print());
}
