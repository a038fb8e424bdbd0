// Asks the script of the page, which every page has, to copy a text: so the clipboard is written to in one place, and weighs once.

declare global {
  interface DocumentEventMap {
    'atlas-copy': CustomEvent<CopyRequest>;
  }
}

export interface CopyRequest {
  text: string;
  /** Told whether the browser let it be copied. */
  answer: (isCopied: boolean) => void;
}

/** Whether the browser let `text` be copied. */
export function askCopy(text: string): Promise<boolean> {
  return new Promise((answer) => {
    document.dispatchEvent(new CustomEvent('atlas-copy', { detail: { text, answer } }));
  });
}
