// A menu that stands once in the page and opens beside the button that asks for it. Called by the menus of paragraphs and of answers.

/** Pixels between the menu and the edge of the screen. */
const MARGIN = 8;

export class PopMenu {
  readonly #menu: HTMLElement;
  #button: HTMLElement | undefined;

  constructor(menu: HTMLElement) {
    this.#menu = menu;
    // Its style may come after it, and its text grows.
    new ResizeObserver(() => this.#moveIntoSight()).observe(menu);
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#button) return;
      if (this.#menu.contains(document.activeElement)) this.#button.focus();
      this.#close();
    });
    document.addEventListener('click', ({ target }) => {
      if (this.#button && !this.#button.parentElement?.contains(target as Node)) this.#close();
    });
  }

  /** Closes the menu, or opens it behind `button`. @param write is called when it is in the page: links of a template have no address */
  toggle(button: HTMLElement, write: () => void): void {
    const isOpen = button === this.#button;
    this.#close();
    if (isOpen) return;
    this.#button = button;
    button.ariaExpanded = 'true';
    button.after(this.#menu);
    write();
  }

  /** A button near an edge would have the menu stand half outside the screen. */
  #moveIntoSight(): void {
    this.#menu.style.translate = '';
    const { left, right } = this.#menu.getBoundingClientRect();
    const outside = Math.max(0, right + MARGIN - document.documentElement.clientWidth);
    const shift = Math.min(outside, left - MARGIN);
    this.#menu.style.translate = `${-shift}px`;
  }

  #close(): void {
    if (!this.#button) return;
    this.#button.ariaExpanded = 'false';
    this.#button = undefined;
    this.#menu.remove();
  }
}
