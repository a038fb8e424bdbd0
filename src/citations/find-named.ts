// What a query names rather than describes: a work by symbol, a law by citation, an article of either; or, for a number that is
// not held, its neighbours. Looked up in small lists before the index is opened. Called by search-atlas.
import { listCalled, toCitedRecord, type CitedEntry, type CitedRecord } from './cited-record.ts';
import { findCited, findWhole, type Cited, type StateNames } from './find-cited.ts';
import { listNames } from './law-words.ts';
import { formatSymbol } from './format-symbol.ts';
import type { OfficialSymbol } from './parse-symbol.ts';
import { toPlain } from '../text/to-plain.ts';
import { leadsTo, readAddress, type FoundPage, type PageAddress } from './read-address.ts';
import type { Citation } from './read-citation.ts';
import type { Language } from '../schemas/languages.ts';

export interface NamedSources {
  language: Language;
  symbols: () => Promise<readonly CitedEntry[]>;
  laws: () => Promise<readonly CitedEntry[]>;
  /** The page of the site at an address, whatever it is about. */
  page: (address: PageAddress) => Promise<FoundPage | undefined>;
  /** Names of each state, by its code. */
  states: () => Promise<StateNames>;
}

export interface NamedRow {
  /** Language-neutral path, with the anchor of the provision that the query names. */
  path: string;
  title: string;
  by: 'symbol' | 'law' | 'title' | 'address';
  /** Code of the state whose law it is. */
  state?: string;
}

export interface Named {
  rows: NamedRow[];
  /** Number to look for in the texts besides, where the query is nothing but a name. */
  number: string | undefined;
  /** A symbol that is not held, and those nearest to it. */
  missing: { asked: string; near: { symbol: string; path: string }[] } | undefined;
}

/** Words that stand beside a mark at least where it is part of a title. */
const FEWEST_BESIDE = 4;

interface ListedRecord extends CitedRecord {
  entry: CitedEntry;
}

/** @param citation what `query` was read as */
export async function findNamed(query: string, citation: Citation, sources: NamedSources): Promise<Named> {
  const address = readAddress(toPlain(query));
  const addressed = address && (await findAddressed(address, sources));
  if (addressed) return { rows: [addressed], number: undefined, missing: undefined };
  const { mark } = citation;
  const found = await findRecords(citation, sources);
  const isMarked = found.some(({ by }) => by === 'mark');
  return {
    rows: found.map((cited) => toRow(cited.record.entry, sources.language, cited)),
    number: found.length
      ? (isMarked ? String(mark?.number ?? '') : findDigits(found, citation)) || undefined
      : undefined,
    missing: mark && citesMark(citation) && !found.length ? findNear(mark, await sources.symbols()) : undefined,
  };
}

/** What the query calls as a whole by a title of any language. For a query of which no text has all the words. */
export async function findTitled(citation: Citation, sources: NamedSources): Promise<Named> {
  if (!citation.wholes.length) return { rows: [], number: undefined, missing: undefined };
  const found = findWhole(await listWholes(sources), citation);
  return {
    rows: found.map((whole) => toRow(whole.entry, sources.language, { n: undefined, by: 'whole' })),
    number: undefined,
    missing: undefined,
  };
}

/** Whether the query is about its mark: nothing else, or a paragraph of it. A bare number beside another is none: `No. 12 of 2010`,
 * `18 U.S.C. 1591`. */
function citesMark({ mark, provision, beside, saysLaw }: Citation): boolean {
  if (!mark || (mark.system === 'number' && !mark.kind && (saysLaw || /\d/.test(beside)))) return false;
  return Boolean(provision?.steps.length) || !/[\p{L}\p{N}]/u.test(beside);
}

/** Looks into the list of marks first; the laws and the names of states are fetched only where no mark is enough. */
async function findRecords(citation: Citation, sources: NamedSources): Promise<Cited<ListedRecord>[]> {
  const { mark, mayBeLaw, saysLaw, provision, wholes, beside } = citation;
  // A title with a number in it names no mark of that number.
  if (mark && wholes.length && countWords(beside) >= (mark.system === 'number' ? 1 : FEWEST_BESIDE)) {
    const whole = findWhole(await listWholes(sources), citation);
    if (whole.length) return whole.map(({ entry }) => ({ record: toRecord(entry), n: undefined, by: 'whole' }));
  }
  const works = mark ? (await sources.symbols()).map(toRecord) : [];
  const marked = findCited(works, citation).filter(({ by }) => by === 'mark');
  if (marked.length && !saysLaw) return marked;
  if (!mayBeLaw && !provision) return marked;
  const [symbols, laws, states] = await Promise.all([sources.symbols(), sources.laws(), sources.states()]);
  return findCited([...symbols, ...laws].map(toRecord), citation, states);
}

function countWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

/** Entries of the lists as they were read for an earlier question. */
const listed = new WeakMap<CitedEntry, ListedRecord>();

function toRecord(entry: CitedEntry): ListedRecord {
  const record = listed.get(entry) ?? readEntry(entry);
  listed.set(entry, record);
  return record;
}

function readEntry(entry: CitedEntry): ListedRecord {
  const { path, state, numbers } = entry;
  const names = { id: path, marks: listMarks(entry), titles: listTitles(entry), state, numbers: numbers.split(' ') };
  return { ...toCitedRecord(names), entry };
}

/** The work or page that an address leads to, at the fragment that it has. On a work nothing is chosen; a page keeps its query. */
async function findAddressed(address: PageAddress, sources: NamedSources): Promise<NamedRow | undefined> {
  const { search, fragment } = address;
  const work = (await listWholes(sources)).find(({ entry }) => leadsTo(address, entry.path));
  const row = work && toRow(work.entry, sources.language, { n: undefined, by: 'mark' });
  const found = row ?? (await sources.page(address));
  return found && { by: 'address', ...found, path: `${found.path}${work ? '' : search}${fragment}` };
}

/** Works and laws with what they are called: all that a title needs to be found by. */
async function listWholes(sources: NamedSources): Promise<{ entry: CitedEntry; names: readonly string[] }[]> {
  const entries = (await Promise.all([sources.symbols(), sources.laws()])).flat();
  return entries.map((entry) => ({ entry, names: listCalled(listMarks(entry), listTitles(entry), entry.state) }));
}

function listMarks({ mark, marks }: CitedEntry): readonly string[] {
  return mark === null ? marks : [mark, ...marks];
}

function listTitles({ titles }: CitedEntry): string[] {
  return Object.values(titles).filter((title) => title !== undefined);
}

function toRow(entry: CitedEntry, language: Language, { n, by }: Pick<Cited<ListedRecord>, 'n' | 'by'>): NamedRow {
  const { path, mark, titles, state } = entry;
  return {
    path: n === undefined ? path : `${path}#${n}`,
    title: [mark, titles[language] ?? Object.values(titles)[0]].filter(Boolean).join(' · '),
    by: by === 'whole' ? 'title' : state === undefined ? 'symbol' : 'law',
    ...(state !== undefined && { state }),
  };
}

/** The number by which a law or article is named; of one called by its title, that of its mark. */
function findDigits([first]: readonly Cited<ListedRecord>[], { names, provision }: Citation): string | undefined {
  if (first?.by === 'whole')
    return listNames(first.record.entry.mark ?? '').find(
      (name) => /^\d{3,}$/.test(name) && !/^(?:19|20)\d\d$/.test(name),
    );
  return [...names, ...(provision?.steps ?? [])].find((name) => /^\d{2,}$/.test(name));
}

/** The nearest numbers below and above, in the same series; a bare number is one of the General Assembly of the OAS. */
function findNear(symbol: OfficialSymbol, entries: readonly CitedEntry[]): Named['missing'] {
  const { number } = symbol;
  const system = symbol.system === 'number' ? 'ag-res' : symbol.system;
  if (number === undefined) return undefined;
  const series = entries.map(toRecord).flatMap(({ entry, symbols }) => {
    const held = symbols.find((mark) => mark.system === system && mark.number !== undefined);
    return held?.number === undefined
      ? []
      : [{ number: held.number, near: { symbol: entry.mark ?? formatSymbol(held), path: entry.path } }];
  });
  const below = series.filter((held) => held.number < number).sort((a, b) => b.number - a.number)[0];
  const above = series.filter((held) => held.number > number).sort((a, b) => a.number - b.number)[0];
  const near = [below, above].flatMap((held) => (held ? [held.near] : []));
  if (!near.length || series.some((held) => held.number === number)) return undefined;
  return { asked: symbol.system === 'number' ? `AG/RES. ${number}` : formatSymbol(symbol), near };
}
