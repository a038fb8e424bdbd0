// The one matcher of citations: which records one means, and at which provision. Called by the box in the header, the results page and
// the linter, each over its own list.
import type { CitedRecord } from './cited-record.ts';
import { listNames } from './law-words.ts';
import { matchSymbols } from './match-symbols.ts';
import { FAR, findProvision } from './provision-number.ts';
import type { Citation } from './read-citation.ts';
import { isWholeName } from './whole-name.ts';

export interface Cited<R extends CitedRecord> {
  record: R;
  /** Anchor of the provision, if the record has what is asked for. */
  n: string | undefined;
  /** How it was found: called so as a whole, by its mark, as a law is cited, or by its name and an article that it has. */
  by: 'whole' | 'mark' | 'law' | 'name';
}

/** Names of each state by its code, for `Ley 263 Bolivia`. */
export type StateNames = Readonly<Record<string, readonly string[]>>;

/**
 * Records that `citation` means, those it fits best first; one mark may belong to several, as `A/RES/55/25` to three treaties. Laws that do
 * not hold the article give way to texts of that name which do.
 */
export function findCited<R extends CitedRecord>(
  records: readonly R[],
  citation: Citation,
  states: StateNames = {},
): Cited<R>[] {
  // A whole title may hold the mark of another text, or a year that looks like one.
  const whole = findWhole(records, citation);
  if (whole.length) return whole.map((record): Cited<R> => ({ record, n: undefined, by: 'whole' }));
  const marked = findMarked(records, citation);
  // "Law 985" is no resolution 985, unless no law has that number.
  const isLaw = citation.saysLaw && citation.mark?.system === 'number';
  const laws = marked.length && !citation.saysLaw ? [] : findLaws(records, citation, states);
  const certain = isLaw ? [...laws, ...marked] : [...marked, ...laws];
  if (marked.length || laws.some(({ n }) => n !== undefined) || (laws.length && !citation.provision)) return certain;
  const named = findNamed(records, citation, states);
  return named.length ? named : laws;
}

/** Those called so as a whole; what stands in a last bracket counts if it tells records apart. */
export function findWhole<R extends Pick<CitedRecord, 'names'>>(records: readonly R[], { wholes }: Citation): R[] {
  for (const name of wholes) {
    const found = records.filter(({ names }) => names.some((written) => isWholeName(written, name)));
    if (found.length) return found;
  }
  return [];
}

function findMarked<R extends CitedRecord>(records: readonly R[], { mark, provision }: Citation): Cited<R>[] {
  if (!mark) return [];
  return records
    .filter(({ symbols }) => symbols.some((symbol) => matchSymbols(mark, symbol)))
    .map((record): Cited<R> => ({ record, n: provision && findProvision(record.numbers, provision)?.n, by: 'mark' }))
    .sort(holdersFirst);
}

/**
 * All names stand in one citation of the law, a number or a short name among them; the name of its state may stand beside.
 * `Decreto 9-2009` has a number too, since a year follows.
 */
function findLaws<R extends CitedRecord>(
  records: readonly R[],
  { names, mayBeLaw, saysLaw, provision }: Citation,
  states: StateNames,
): Cited<R>[] {
  const isYear = (name: string) => /^(?:19|20)\d\d$/.test(name);
  const isNumbered =
    names.some((name) => /^\d{2,}$/.test(name) && !isYear(name)) ||
    (saysLaw && names.some(isYear) && names.some((name) => /^\d$/.test(name)));
  const isShort = names.length === 1 && /^[a-z]{3,8}$/.test(names[0] ?? '');
  if (!mayBeLaw || (!isShort && !isNumbered)) return [];
  return records
    .filter(({ citations, state = '' }) => {
      const ofState = new Set([state, ...(states[state] ?? []).flatMap(listNames)]);
      return citations.some((citation) =>
        isShort
          ? citation.length === 1 && citation[0] === names[0]
          : names.every((name) => citation.includes(name) || (!/^\d/.test(name) && ofState.has(name))),
      );
    })
    .map((record): Cited<R> => ({ record, n: provision && findProvision(record.numbers, provision)?.n, by: 'law' }))
    .sort((a, b) => holdersFirst(a, b) || isCalled(b.record, names) - isCalled(a.record, names));
}

/** Records whose names, or those of their state, hold every name of the citation, and which have the article or section. */
function findNamed<R extends CitedRecord>(
  records: readonly R[],
  { names, provision }: Citation,
  states: StateNames,
): Cited<R>[] {
  if (!provision || !names.length) return [];
  return records
    .flatMap((record) => {
      const ofState = new Set((states[record.state ?? ''] ?? []).flatMap(listNames));
      const isNamed = names.every((name) => record.words.has(name) || ofState.has(name));
      const found = isNamed ? findProvision(record.numbers, provision) : undefined;
      // A name is less sure than a mark: it must have a part that is called alike.
      return found && found.distance < FAR ? [{ record, ...found }] : [];
    })
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        isCalled(b.record, names) - isCalled(a.record, names) ||
        a.record.size - b.record.size,
    )
    .map(({ record, n }) => ({ record, n, by: 'name' }));
}

/** Those that have the provision asked for before those that have not. */
function holdersFirst({ n: a }: Cited<CitedRecord>, { n: b }: Cited<CitedRecord>): number {
  return Number(b !== undefined) - Number(a !== undefined);
}

/** 1 for a law that is cited by these names alone; others are cited by them as amended, 0. */
function isCalled({ citations }: CitedRecord, names: readonly string[]): number {
  return Number(citations.some((citation) => citation.length && citation.every((name) => names.includes(name))));
}
