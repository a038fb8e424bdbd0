// Gives a table of the page as a CSV file or a workbook, and its picture as an SVG file. Script of TakeAway.
import { copyPicture } from '../dom/copy-picture.ts';
import { saveFile } from '../dom/save-file.ts';

class AtlasTake extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('[data-take]');
      const wanted = button?.dataset['take'];
      const { name = '', table: tableId, picture: pictureId } = this.dataset;
      if (wanted === 'csv' || wanted === 'xlsx') {
        const holder = document.getElementById(tableId ?? '');
        const table = holder instanceof HTMLTableElement ? holder : holder?.querySelector('table');
        if (table) void this.#save(table, name, wanted, button);
      }
      if (wanted === 'svg') {
        const holder = document.getElementById(pictureId ?? '');
        const picture = holder && copyPicture(holder, location.href);
        if (picture) saveFile(`mandate-atlas-${name}.svg`, picture, 'image/svg+xml');
      }
    });
  }

  /** The writers are loaded when one is asked for; where they do not come, the button says that the table can be copied by hand. */
  async #save(table: HTMLTableElement, name: string, ending: 'csv' | 'xlsx', button: Element | null): Promise<void> {
    const script = await import('../dom/save-shown.ts').catch(() => undefined);
    if (script) await script.saveShown(table, name, ending, this.dataset['heads']?.split('|') ?? []);
    else if (button) button.textContent = document.documentElement.dataset['copyFailed'] ?? '';
  }
}

customElements.define('atlas-take', AtlasTake);
