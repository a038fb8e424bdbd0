// Ticks the years of a span in the facet around it, and unticks the others; the explorer reads the boxes as if each had been ticked.
import { yearsBetween } from './years-between.ts';

class AtlasYearRange extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const boxes = [...(this.closest('[data-facet]')?.querySelectorAll<HTMLInputElement>('fieldset input') ?? [])];
      const years = yearsBetween(
        boxes.map(({ value }) => value),
        { from: this.#year('[data-from]'), to: this.#year('[data-to]') },
      );
      for (const box of boxes) box.checked = years.includes(box.value);
      boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  #year(field: string): string {
    return this.querySelector<HTMLInputElement>(field)?.value ?? '';
  }
}

customElements.define('atlas-year-range', AtlasYearRange);
