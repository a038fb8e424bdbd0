// The buttons that take provisions away: a table, citations, paper. Listens for the explorer.
import { findPart } from '../../site/dom/find-part.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { loadScript } from '../../site/dom/load-script.ts';
import type { CitationsMenu } from './citations-menu.ts';
import type { ProvisionRow, RowView } from './provision-row.ts';
import { readCitedPlace } from './read-row-view.ts';
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

export function listenToTakeAway(root: HTMLElement, view: RowView, { rows, everyKind, name, fail }: TakenAway): void {
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
  let menu: CitationsMenu | undefined;
  const cite = findPart(root, '[data-citations]');
  onClick('[data-citations]', async (all) => {
    menu ??= await (await loadScript(() => import('./citations-menu.ts'))).CitationsMenu.load(readCitedPlace(root));
    menu.toggle(cite, all);
  });
  findPart(root, '[data-print]').addEventListener('click', () => print());
}
