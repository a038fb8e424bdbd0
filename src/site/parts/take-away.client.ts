// Gives a table of the page as a CSV file, and its picture as an SVG file. Script of TakeAway.
import { copyPicture } from '../dom/copy-picture.ts';
import { readTable } from '../dom/read-table.ts';
import { saveFile } from '../dom/save-file.ts';
import { toCsv } from '../../text/to-csv.ts';

class AtlasTake extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const wanted = (target as Element).closest<HTMLButtonElement>('[data-take]')?.dataset['take'];
      const { name = '', table: tableId, picture: pictureId } = this.dataset;
      if (wanted === 'csv') {
        const holder = document.getElementById(tableId ?? '');
        const table = holder instanceof HTMLTableElement ? holder : holder?.querySelector('table');
        if (table) saveFile(`mandate-atlas-${name}.csv`, toCsv(readTable(table)), 'text/csv');
      }
      if (wanted === 'svg') {
        const holder = document.getElementById(pictureId ?? '');
        const picture = holder && copyPicture(holder, location.href);
        if (picture) saveFile(`mandate-atlas-${name}.svg`, picture, 'image/svg+xml');
      }
    });
  }
}

customElements.define('atlas-take', AtlasTake);
