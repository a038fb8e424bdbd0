// The one script of the pages of a copy on a disk: the box that looks records up, and addresses of the site with the reader's choices.
// A classic script in the copy, made by `npm run pack`; no part of the site.
import { startInstant } from '../../site/instant/instant-start.ts';
import { startShortcut } from '../../site/instant/search-shortcut.ts';
import { StickBox } from './stick-box.ts';

const define = () => {
  customElements.define('atlas-instant', StickBox);
  return Promise.resolve();
};
const place = document.querySelector<HTMLElement>('[data-look-up]');
const { search, searchParams } = new URL(location.href);
const query = searchParams.get('q')?.trim() ?? '';

startShortcut(() => true);
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-with-query]')) link.search = search;

if (place && query !== '') {
  void define();
  const box = document.querySelector<StickBox>('main atlas-instant');
  const input = box?.querySelector('input');
  if (input) input.value = query;
  void box?.fill(place, query);
} else startInstant(define);
