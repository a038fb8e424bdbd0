// Draws the compared table as elements. Called by compare.client.ts; text is only ever text.
import { makeElement } from '../../site/dom/make-element.ts';
import type { Language } from '../../schemas/fields.ts';
import { fillIn } from '../../text/fill-in.ts';
import { dateKey } from '../../words/date-key.ts';
import { formatDate } from '../../words/format.ts';
import type { Mark } from '../../pictures/mark.ts';
import type { CompareCell, CompareDate } from './compare-cells.ts';
import { VERDICT_WORDS } from './compare-grid.ts';
import type { CompareGroup, CompareRow, Verdict } from './compare-groups.ts';
import type { CompareNote, ComparePlace, CompareState } from './compare-json.ts';
import type { CompareWords } from './compare-words.ts';
import { groupAnchor } from './draw-jumps.ts';
import { drawCellSources, type SourceNumbers } from './draw-sources.ts';

export interface CompareTable {
  groups: readonly CompareGroup[];
  /** The states by name, each with its page. */
  states: readonly Pick<CompareState, 'label' | 'address' | 'sources'>[];
  caption: string;
  /** Site, address and day, at the head of each sheet of paper. */
  origin: string;
  /** Of the sources, which stand below the table. */
  numbers: SourceNumbers;
  words: CompareWords;
  language: Language;
  /** Address of the page that takes what is missing at an address of the site. */
  suggestOf: (address: string) => string;
  /** The shape of a mark, from the page. */
  shapeOf: (mark: Mark) => Node | undefined;
}

const SIGNS = { differs: '≠', same: '=', unknown: '?' } as const satisfies Record<Verdict, string>;

/** Said again because on a narrow screen the table is laid out as blocks, which would take its meaning away. */
const ROLES = [
  ['thead, tbody', 'rowgroup'],
  ['tr', 'row'],
  ['th[scope="col"]', 'columnheader'],
  ['th:not([scope="col"])', 'rowheader'],
  ['td', 'cell'],
] as const;

export function drawCompareTable(table: CompareTable): HTMLTableElement {
  const { groups, states, caption, origin, words } = table;
  const heads = states.map(({ label, address }) => drawHeading('col', drawLink({ text: label, href: address })));
  const drawn = makeElement(
    'table',
    { class: 'compare-table', role: 'table' },
    makeElement(
      'caption',
      { class: 'compare-caption', id: 'compare-caption' },
      caption,
      makeElement('span', {}, say(words, 'compare.differs.note')),
    ),
    makeElement(
      'thead',
      {},
      makeElement('tr', { class: 'compare-origin' }, makeElement('td', { colspan: String(states.length + 1) }, origin)),
      makeElement('tr', {}, drawHeading('col', makeElement('span', {}, say(words, 'compare.question'))), ...heads),
    ),
    ...groups.map((group) => drawGroup(group, table)),
  );
  for (const [selector, role] of ROLES)
    for (const node of drawn.querySelectorAll(selector)) node.setAttribute('role', role);
  return drawn;
}

function drawGroup({ id, label, rows }: CompareGroup, table: CompareTable): HTMLTableSectionElement {
  const title = drawHeading('rowgroup', makeElement('span', {}, label));
  title.colSpan = table.states.length + 1;
  title.id = groupAnchor(id);
  return makeElement(
    'tbody',
    {},
    makeElement('tr', {}, title),
    ...rows.map((row) => drawRow(row, anchorOf(id, row), table)),
  );
}

/** Where a row stands on the page of a state. */
function anchorOf(group: string, { id }: CompareRow): string {
  if (group === 'treaties') return '_treaties';
  return group === 'state' ? `_${id}` : id;
}

function drawRow(
  { id, label, lang, address, cells, verdict }: CompareRow,
  anchor: string,
  table: CompareTable,
): HTMLTableRowElement {
  const name = drawHeading('row', drawLink({ text: label, ...(address !== undefined && { href: address }) }, lang));
  if (verdict !== undefined) name.append(' ', drawVerdict(verdict, table.words));
  return makeElement(
    'tr',
    { 'data-row': id, class: verdict },
    name,
    ...cells.map((cell, index) => drawCell(cell, { id, anchor }, table.states[index], table)),
  );
}

function drawVerdict(verdict: Verdict, words: CompareWords): HTMLElement {
  const sign = makeElement('span', { 'aria-hidden': 'true' }, SIGNS[verdict]);
  return makeElement('span', { class: 'compare-badge' }, sign, ` ${say(words, VERDICT_WORDS[verdict])}`);
}

function drawCell(
  cell: CompareCell,
  { id, anchor }: { id: string; anchor: string },
  state: CompareTable['states'][number] | undefined,
  table: CompareTable,
): HTMLTableCellElement {
  const sources = state?.sources[id];
  return makeElement(
    'td',
    {},
    makeElement('span', { class: 'compare-state' }, state?.label ?? ''),
    drawAnswer(cell, table),
    drawLines(cell.lines),
    cell.places.length
      ? makeElement('p', {}, ...joined(cell.places.map((place) => drawLink(place, place.lang))))
      : undefined,
    drawFacts(cell, table),
    ...[cell.ended, cell.note].map((note) => drawNote(note, table.language)),
    cell.mark === 'not-recorded' && state ? drawSuggestion(`${state.address}#${anchor}`, table) : undefined,
    sources && drawCellSources(sources, table.numbers, table.words, table.language),
  );
}

function drawAnswer({ mark, word }: CompareCell, { shapeOf }: CompareTable): HTMLElement | undefined {
  if (word === '') return undefined;
  const shape = mark && shapeOf(mark);
  return makeElement('p', { class: 'compare-answer' }, ...(shape ? [shape, ' '] : []), word);
}

function drawLines(lines: readonly string[]): HTMLElement | undefined {
  const [first, ...others] = lines;
  if (first === undefined) return undefined;
  if (!others.length) return makeElement('p', {}, first);
  return makeElement('ul', {}, ...lines.map((line) => makeElement('li', {}, line)));
}

/** Dates, of what they are, and how sure the answer is, in one line. */
function drawFacts({ since, until, sinceWord, dates, confidence }: CompareCell, table: CompareTable) {
  const { words } = table;
  const facts = [
    since && drawDate(since, table),
    sinceWord === undefined ? undefined : makeElement('span', {}, sinceWord),
    ...[until, ...dates].map((date) => date && drawDate(date, table)),
    confidence &&
      makeElement(
        'span',
        { class: `confidence-${confidence}` },
        say(words, 'evidence.confidence', { level: say(words, `evidence.${confidence}`) }),
      ),
  ].filter((fact) => fact !== undefined);
  return facts.length ? makeElement('p', { class: 'muted' }, ...joined(facts)) : undefined;
}

function drawDate({ label, date, use }: CompareDate, { words, language }: CompareTable): HTMLElement {
  const day = formatDate(date, language);
  const value = use === undefined ? day : say(words, dateKey(use, date), { date: day });
  const text = label === undefined ? value : say(words, 'common.pair', { label, value });
  return makeElement('time', { datetime: date }, text);
}

function drawNote(note: CompareNote | undefined, language: Language): HTMLElement | undefined {
  if (!note) return undefined;
  return makeElement('p', { class: 'compare-note', lang: note.lang === language ? undefined : note.lang }, note.text);
}

/** The way to fill a blank, which stands at its row on the page of the state. */
function drawSuggestion(address: string, { words, suggestOf }: CompareTable): HTMLElement {
  const link = drawLink({ text: say(words, 'suggest.title'), href: suggestOf(address) });
  return makeElement('p', { class: 'no-print small' }, link);
}

function drawHeading(scope: string, content: Node): HTMLTableCellElement {
  return makeElement('th', { scope }, content);
}

/** A link, or its words alone where there is no address. */
function drawLink({ text, href }: ComparePlace, lang?: string): HTMLElement {
  return href === undefined ? makeElement('span', { lang }, text) : makeElement('a', { href, lang }, text);
}

function joined(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, index) => (index ? [' · ', node] : [node]));
}

function say(words: CompareWords, key: string, values: Readonly<Record<string, string>> = {}): string {
  return fillIn(words[key] ?? key, values);
}
