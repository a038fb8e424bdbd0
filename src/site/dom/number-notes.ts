// On paper the sources of a page are numbered notes at its end, each once. Called by start-paper.ts; without script they stand in place,
// and so they do again after printing.
import { makeElement } from './make-element.ts';

interface Note {
  id: string;
  number: number;
}

/** Lists of sources that a page has itself: a record's, and that of compared states. */
const OWN_LISTS = 'li[id^="_source-"], li[id^="source-"]';
const TO_NUMBER = 'a[href^="http"], a[href^="#_source-"]';

/** Puts numbers where sources were and the notes behind all else in `main`; call what it returns to take both away. */
export function numberNotes(main: Element): () => void {
  const undo: (() => void)[] = [];
  const noteByKey = new Map<string, Note>();
  for (const item of main.querySelectorAll(OWN_LISTS)) {
    const note = { id: item.id, number: Number(/\d+$/.exec(item.id)?.[0]) };
    noteByKey.set(`#${item.id}`, note);
    const link = item.querySelector('a');
    if (link) noteByKey.set(link.href, note);
  }
  const own = new Map(noteByKey);
  let last = Math.max(0, ...[...noteByKey.values()].map(({ number }) => number));
  const items: HTMLElement[] = [];

  /** A note of `content` under `keys`, where there is none under the first. */
  const noteOf = (content: Node, ...keys: string[]): Note => {
    const number = last + 1;
    const known = noteByKey.get(keys[0] ?? '');
    const note = known ?? { id: `_note-${number}`, number };
    if (!known) {
      last = number;
      items.push(makeElement('li', { id: note.id, value: String(number) }, content));
    }
    for (const key of keys) if (!noteByKey.has(key)) noteByKey.set(key, note);
    return note;
  };
  const mark = (place: Element, where: 'append' | 'after', notes: Iterable<Note>) => {
    const links = [...notes].flatMap(({ id, number }) => [', ', makeElement('a', { href: `#${id}` }, String(number))]);
    const numbers = makeElement('span', { class: 'note-numbers' }, '\u00a0[', ...links.slice(1), ']');
    place[where](numbers);
    undo.push(() => numbers.remove());
  };
  const leaveToNote = (element: Element) => {
    element.setAttribute('data-noted', '');
    undo.push(() => element.removeAttribute('data-noted'));
  };

  for (const summary of main.querySelectorAll('.evidence > summary')) {
    const listed = summary.parentElement?.querySelectorAll(':scope > ul > li, :scope > summary + p') ?? [];
    const notes = new Set<Note>();
    for (const source of listed) {
      const link = source.querySelector('a');
      if (!link) continue;
      // What is told of a source with it: the days on which it was read and of which it tells.
      const told = source.textContent.replace(/\s+/g, ' ').trim();
      notes.add(own.get(link.href) ?? noteOf(copyOf(source), `${link.href} ${told}`, link.href));
      leaveToNote(source);
    }
    if (notes.size) mark(summary, 'append', notes);
  }
  const heading = main.querySelector('.evidence > summary')?.firstChild?.textContent?.trim();
  for (const link of main.querySelectorAll<HTMLAnchorElement>(TO_NUMBER)) {
    if (link.closest(`.evidence, ${OWN_LISTS}, .no-print`)) continue;
    const key = link.getAttribute('href')?.startsWith('#') ? link.hash : link.href;
    // In a column an address would fill the sheet.
    const isNarrow = heading !== undefined && link.closest('td') !== null && key === link.href;
    if (!noteByKey.has(key) && !isNarrow) continue;
    const note = noteOf(link.cloneNode(true), key);
    leaveToNote(link);
    mark(link, 'after', [note]);
  }
  if (items.length) {
    const notes = makeElement(
      'section',
      { class: 'paper-notes' },
      makeElement('h2', {}, heading),
      makeElement('ol', {}, ...items),
    );
    main.append(notes);
    undo.push(() => notes.remove());
  }
  return () => {
    for (const step of undo) step();
  };
}

function copyOf(element: Element): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  return fragment;
}
