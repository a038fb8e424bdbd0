// Keys that bring the keyboard to the search box: Ctrl+K (Cmd+K), and `/` where the reader has not switched it off. Called by the script of
// every page.
import { findAround, readKey } from '../dom/read-key.ts';

export function startShortcut(hasSlash: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    const key = readKey(event);
    const isSlash = key === '/' && !event.ctrlKey && !event.metaKey && hasSlash();
    const isCommand = key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey && !event.shiftKey;
    if ((!isSlash && !isCommand) || event.altKey) return;
    if (findAround(event, 'input, select, textarea, [contenteditable]')) return;
    const box = document.querySelector<HTMLInputElement>('[data-search-box]');
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
