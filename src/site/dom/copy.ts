// Copies a text, and says so on its button and to screen readers; where the browser does not let it, shows the text to be copied by
// hand. Called by the script of every page; other scripts ask it through ask-copy.ts.

const SAID_FOR = 2500;
/** Lines of a text that are seen at once. */
const MOST_LINES = 6;

/** Whether the browser let it be copied. */
async function copyText(text: string): Promise<boolean> {
  // Without a secure address there is no clipboard at all.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** @param done what is said in the place of that it is copied */
export async function copyFrom(button: HTMLElement, text: string, done?: string): Promise<void> {
  const { copied = '', copyFailed = '' } = document.documentElement.dataset;
  const isCopied = await copyText(text);
  const status = document.querySelector('#page-status');
  if (status) status.textContent = isCopied ? (done ?? copied) : `${copyFailed} ${text}`;
  // An earlier click may have failed.
  const shown = button.nextElementSibling;
  if (shown instanceof HTMLTextAreaElement && shown.dataset['toCopy'] !== undefined) shown.remove();
  if (!isCopied) showText(button, text, copyFailed);
  // What stands there may be what an earlier click said.
  const label = (button.dataset['label'] ??= button.textContent);
  button.textContent = isCopied ? (done ?? copied) : copyFailed;
  setTimeout(() => {
    button.textContent = label;
  }, SAID_FOR);
}

/** Behind the button, selected, until the next click: a key copies it. */
function showText(button: HTMLElement, text: string, label: string): void {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.value = text;
  field.rows = Math.min(MOST_LINES, text.split('\n').length);
  field.ariaLabel = label;
  field.className = 'to-copy no-print';
  field.dataset['toCopy'] = '';
  button.after(field);
  field.select();
}
