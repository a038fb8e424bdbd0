// Copies a text, and says so on its button and to screen readers. Called by the script of every page; other scripts ask it through ask-copy.ts.

const SAID_FOR = 2500;

/** Whether the browser let it be copied. */
export async function copyText(text: string): Promise<boolean> {
  // Without a secure address there is no clipboard at all.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** Copies `text`; where that is not allowed, shows it. @param done what is said then, in the place of that it is copied */
export async function copyFrom(button: HTMLButtonElement, text: string, done?: string): Promise<void> {
  const { copied = '', copyFailed = '' } = document.documentElement.dataset;
  // What stands there may be what an earlier click said.
  const label = (button.dataset['label'] ??= button.textContent);
  const said = (await copyText(text)) ? (done ?? copied) : `${copyFailed} ${text}`;
  const status = document.querySelector('#page-status');
  if (status) status.textContent = said;
  button.textContent = said;
  setTimeout(() => {
    button.textContent = label;
  }, SAID_FOR);
}
