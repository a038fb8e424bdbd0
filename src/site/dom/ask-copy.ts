// Asks the script of the page, which every page has, to copy a text: so the clipboard is written to in one place, and weighs once.

declare global {
  interface DocumentEventMap {
    'atlas-copy': CustomEvent<CopyRequest>;
  }
}

interface CopyRequest {
  text: string;
  /** Says how it went, and shows the text behind it where it could not be copied. */
  button: HTMLElement;
}

export function askCopy(text: string, button: HTMLElement): void {
  document.dispatchEvent(new CustomEvent('atlas-copy', { detail: { text, button } }));
}
