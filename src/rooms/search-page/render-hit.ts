// A result as a list item: title, provisions with the words marked, and why it was found. Called by the results page.
import type { Hit, HitProvision, MarkedText } from '../../search/load-hits.ts';
import type { NamedRow } from '../../citations/find-named.ts';
import { isTextAnchor } from '../../addresses/text-anchors.ts';
import { COLLECTIONS } from '../../corpus/types.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { renderMarks } from '../../site/dom/render-marks.ts';
import type { SearchWords } from '../../site/dom/search-words.ts';

/** Characters that a result shows of a long text. */
const LONGEST = 320;

/** A work that the query names. */
export function renderNamed({ path, title, state, by }: NamedRow, words: SearchWords): HTMLLIElement {
  const badge = makeElement(
    'span',
    { class: 'badge' },
    state?.toUpperCase() ??
      words.say({ title: 'where.title', address: 'byAddress', symbol: 'bySymbol', law: 'bySymbol' }[by]),
  );
  const link = makeElement('a', { class: 'result-title', href: words.href(path) }, title);
  return makeElement('li', {}, makeElement('h2', {}, link), ' ', badge);
}

/** @param kind what the record is, in words */
export function renderHit(hit: Hit, kind: string, words: SearchWords): HTMLLIElement {
  const { path, title, mark, provisions, lead, types } = hit;
  // Of a term, what it means is shown whether or not it was found there.
  const summary = hit.summary ?? (types.includes('term') ? lead : undefined);
  const link = makeElement('a', { class: 'result-title', href: words.href(path) });
  const name = mark && isShown(mark, hit) ? mark : undefined;
  if (name) link.append(renderMarked(name, words), title.text === '' ? '' : ' · ');
  link.append(renderMarked(title, words));
  const isForeign = [...provisions.map(({ text }) => text), summary, title].every(
    (text) => !text || text.language !== words.language,
  );
  const year = hit.date > 0 ? String(Math.floor(hit.date / 10000)) : '';
  const item = makeElement(
    'li',
    {},
    makeElement('h2', {}, link),
    ' ',
    isForeign ? makeElement('span', { class: 'badge' }, words.say(`language.${title.language}`)) : undefined,
    makeElement('p', { class: 'result-kind' }, [kind, year].filter(Boolean).join(' · ')),
  );
  if (provisions.length && !path.includes('#')) {
    item.append(
      makeElement('ul', { class: 'sub' }, ...provisions.map((provision) => renderProvision(path, provision, words))),
    );
  } else if (summary) item.append(makeElement('p', { class: 'excerpt' }, renderMarked(cutAround(summary), words)));
  const why = explain(hit, words);
  if (why !== '') item.append(makeElement('p', { class: 'result-why' }, why));
  return item;
}

/** A work is called by its symbol or citation, unless its title says the same; other records by another name that matches. */
function isShown(mark: MarkedText, { title, types }: Hit): boolean {
  if (!types.some((type) => COLLECTIONS.some((collection) => collection === type))) return mark.marks.length > 0;
  return title.text === '' || (!mark.text.startsWith(title.text) && !title.text.startsWith(mark.text));
}

function renderProvision(path: string, provision: HitProvision, words: SearchWords): HTMLLIElement {
  const { n, label, text, terms, due, isOfficial } = provision;
  if (isOfficial) return renderOfficial(path, provision, words);
  const name = text && text.text === label ? renderMarked(text, words) : label === '' ? words.number(n) : label;
  const anchor = makeElement('a', { href: words.href(`${path}#${n}`) }, name);
  const line = makeElement('p', { class: 'excerpt' });
  if (text && text.text !== label) line.append(renderMarked(cutAround(text), words));
  const shown = [...(due ? [due] : []), ...terms];
  if (shown.length) {
    const list = makeElement('span', { class: 'result-terms' });
    if (terms.length) list.append(` ${words.say('officialTerm')}: `);
    shown.forEach((term, at) => list.append(at ? '; ' : '', renderMarked(term, words)));
    line.append(list);
  }
  return makeElement('li', {}, anchor, line);
}

/** A passage of the official text, quoted, and said to be that. */
function renderOfficial(path: string, { n, label, text }: HitProvision, words: SearchWords): HTMLLIElement {
  const name = label !== '' ? label : isTextAnchor(n) ? '¶' : words.number(n);
  const anchor = makeElement('a', { href: words.href(`${path}#${n}`) }, name);
  const badge = makeElement('span', { class: 'badge' }, words.say('official'));
  const quote = makeElement('q', {});
  if (text) quote.append(renderMarked(cutAround(text), words));
  return makeElement('li', {}, anchor, ' ', badge, makeElement('p', { class: 'excerpt' }, quote));
}

/** `Found in: title, 3 paragraphs · other forms: victims`. */
function explain({ where, matching, forms, terms }: Hit, words: SearchWords): string {
  const places = where.map((place) => words.say(`where.${place}`));
  if (matching) places.push(words.count('where.provisions', matching));
  return [
    places.length ? words.say('where', { list: words.list(places) }) : '',
    forms.length ? words.say('why.forms', { list: forms.slice(0, 4).join(', ') }) : '',
    terms.length ? words.say('why.terms', { list: terms.slice(0, 4).join(', ') }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function renderMarked({ text, marks, language }: MarkedText, words: SearchWords): Node {
  return makeElement('span', { lang: language === words.language ? undefined : language }, ...renderMarks(text, marks));
}

/** The part of a long text that holds the first mark. */
function cutAround({ text, marks, language }: MarkedText): MarkedText {
  if (text.length <= LONGEST) return { text, marks, language };
  const first = marks[0]?.start ?? 0;
  const start = first < LONGEST / 2 ? 0 : text.indexOf(' ', first - LONGEST / 3) + 1;
  const last = text.lastIndexOf(' ', start + LONGEST);
  const end =
    last <= start ? Math.min(text.length, start + LONGEST) : start + LONGEST >= text.length ? text.length : last;
  const lead = start > 0 ? '… ' : '';
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ ...mark, start: mark.start - start + lead.length, end: mark.end - start + lead.length })),
    language,
  };
}
