// What one cell of the compared table says, by kind of row: an answer, a penalty, plans, an authority, a treaty action. Called by
// toGroups; every kind of cell is a blank where nothing is recorded.
import type { CompareAnswer, CompareNote, ComparePlace, CompareState, CompareTreaty } from './compare-json.ts';
import type { Mark } from '../../pictures/mark.ts';
import { lastDayOf } from '../../schemas/partial-date.ts';
import type { DateUse } from '../../words/date-key.ts';
import { answerOn } from './answers-on.ts';

export interface CompareDate {
  /** What the date is of; absent where `use` says it. */
  label?: string;
  /** ISO date as precise as it is recorded. */
  date: string;
  /** Words around the date. */
  use?: DateUse;
}

export interface CompareCell {
  mark: Mark | undefined;
  /** What the cell says; rows differ where these do, unless the cell is a list. */
  word: string;
  /** Further lines, whose language is not recorded. */
  lines: string[];
  places: ComparePlace[];
  /** When it began to hold, or the day of the binding action. */
  since: CompareDate | undefined;
  /** When it ceased to hold, and why. */
  until: CompareDate | undefined;
  ended: CompareNote | undefined;
  /** What the date is from, or that it is not recorded. */
  sinceWord: string | undefined;
  dates: CompareDate[];
  note: CompareNote | undefined;
  confidence: 'high' | 'medium' | 'low' | undefined;
  /** What is compared. */
  key: string;
}

/** The word of a key of the dictionary. */
export type Word = (key: string) => string;

const EMPTY: CompareCell = {
  mark: undefined,
  word: '',
  lines: [],
  places: [],
  since: undefined,
  until: undefined,
  ended: undefined,
  sinceWord: undefined,
  dates: [],
  note: undefined,
  confidence: undefined,
  key: '',
};

/** Nothing is recorded, which is never a no. */
function blankCell(word: Word): CompareCell {
  return { ...EMPTY, mark: 'not-recorded', word: word('answer.not-recorded'), key: '' };
}

/** @param on day of which the answer is shown; without one it is shown as it stands */
export function answerCell(answer: CompareAnswer | undefined, word: Word, on: string | undefined): CompareCell {
  if (!answer) return blankCell(word);
  const { status, places, since, until, sinceFrom, articleUndated, ended, note, confidence } = answer;
  const shown = answerOn({ status, since: since ?? undefined, until: until ?? undefined }, on);
  // On a day on which it is not recorded as in force, nothing of what holds now is shown.
  if (shown === 'not-recorded' && on !== undefined)
    return { ...EMPTY, mark: shown, word: word('answer.not-recorded'), key: shown };
  return {
    ...EMPTY,
    mark: shown,
    word: word(`answer.${shown}`),
    places,
    since: since === null ? undefined : { date: since, use: 'since' },
    until: until === null ? undefined : { label: word(`answer.${status}`), date: until, use: 'until' },
    ended,
    sinceWord: articleUndated
      ? word('answer.since.articleUnknown')
      : sinceFrom === null
        ? undefined
        : word(`answer.sinceFrom.${sinceFrom}`),
    note: note ?? undefined,
    confidence: status === 'not-recorded' ? undefined : (confidence ?? undefined),
    key: shown,
  };
}

/** A penalty of which no bound is recorded keeps its places and its note. */
export function penaltyCell({ penalty }: CompareState, word: Word): CompareCell {
  const facts = { places: penalty?.places ?? [], note: penalty?.note ?? undefined };
  if (penalty === null || penalty.text === null) return { ...blankCell(word), ...facts };
  const { text, confidence } = penalty;
  return { ...EMPTY, ...facts, word: text, key: text, confidence: confidence ?? undefined };
}

export function plansCell({ plans }: CompareState, word: Word): CompareCell {
  return listCell(
    plans.map(({ title, from, to }) => title + period(title, from, to)),
    null,
    word,
  );
}

export function authorityCell({ authority }: CompareState, word: Word): CompareCell {
  return listCell(authority ? [authority.name] : [], authority?.role ?? null, word);
}

function listCell(lines: string[], note: CompareNote | null, word: Word): CompareCell {
  return lines.length ? { ...EMPTY, lines, note: note ?? undefined, key: 'recorded' } : blankCell(word);
}

/** @param on day on which the state was bound or not */
export function treatyCell(treaty: CompareTreaty | undefined, word: Word, on: string | undefined): CompareCell {
  if (!treaty) return blankCell(word);
  const { action, signed, bound, asOf } = treaty;
  // A state was bound on a day only if the day of its deposit is recorded and came before.
  if (on !== undefined && (bound === null || on < lastDayOf(bound)))
    return { ...EMPTY, mark: 'not-recorded', word: word('answer.not-recorded'), key: 'not-recorded' };
  const isBound = action === 'ratification' || action === 'accession' || action === 'succession';
  return {
    ...EMPTY,
    mark: isBound ? 'yes' : action === 'none' ? 'no' : 'not-recorded',
    word: word(`treaties.action.${action}`),
    since: bound === null ? undefined : { label: word('treaties.bound'), date: bound },
    dates: [
      ...(signed === null ? [] : [{ label: word('treaties.signed'), date: signed }]),
      ...(asOf === undefined ? [] : [{ label: word('treaties.asOf'), date: asOf }]),
    ],
    key: isBound ? 'bound' : action === 'to-verify' ? 'not-recorded' : action,
  };
}

/** Years of a plan, unless its title names them. */
function period(title: string, from: string | null, to: string | null): string {
  const [start, end] = [from?.slice(0, 4), to?.slice(0, 4)];
  if ([start, end].every((year) => year === undefined || title.includes(year))) return '';
  return ` (${start === end ? (start ?? '') : `${start ?? '…'}–${end ?? '…'}`})`;
}
