// The script of a copy's cover: looks for every folder and says which are not there. It stands in the page itself, so that it runs where
// nothing else was copied.
import { fillIn } from '../../text/fill-in.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { missingParts } from './missing-parts.ts';

const place = document.querySelector<HTMLElement>('[data-parts]');
const { parts: list = '', mark = '', ok = '', missing: lead = '', again = '' } = place?.dataset ?? {};
const parts = list.split(' ').filter((part) => part !== '');
const seen = new Set<string>();
// What the script in each folder calls.
Object.assign(window, { atlasPart: (part: string) => void seen.add(part) });

const looks = parts.map(
  (part) =>
    new Promise<void>((resolve) => {
      const script = document.createElement('script');
      script.onload = script.onerror = () => {
        script.remove();
        resolve();
      };
      script.src = `${part}/${mark}`;
      document.head.append(script);
    }),
);

void Promise.all(looks).then(() => {
  const missing = missingParts(parts, seen);
  const items = missing.map((part) => makeElement('li', {}, makeElement('code', {}, part)));
  place?.replaceChildren(
    ...(missing.length
      ? [
          makeElement('p', {}, makeElement('strong', {}, lead)),
          makeElement('ul', {}, ...items),
          makeElement('p', {}, again),
        ]
      : [makeElement('p', {}, fillIn(ok, { count: parts.length }))]),
  );
  if (place) place.hidden = false;
});
