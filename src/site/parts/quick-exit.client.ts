// Script of the quick exit: another site takes the place of the page, so that Back does not lead to it.
import { readKey } from '../dom/read-key.ts';

/** Times that Esc is pressed, each within `PAUSE` ms of the last. */
const TIMES = 3;
const PAUSE = 1000;

const link = document.querySelector<HTMLAnchorElement>('[data-exit]');
let pressed = 0;
let last = -Infinity;

if (link) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
  document.addEventListener('keydown', (event) => {
    // A held key is one.
    if (readKey(event) !== 'Escape' || event.repeat) return;
    pressed = event.timeStamp - last < PAUSE ? pressed + 1 : 1;
    last = event.timeStamp;
    if (pressed === TIMES) leave(link.href);
  });
}

function leave(href: string): void {
  // Nothing is seen while the other site loads, or if it does not.
  document.body.hidden = true;
  document.title = '…';
  location.replace(href);
}
