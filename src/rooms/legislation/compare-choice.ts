// What is compared, as the address says it: states, questions, a day, differences alone. Read and written by compare.client.ts.
import { isDay } from '../../text/is-day.ts';

export const MAX_STATES = 4;

export interface CompareChoice {
  /** At most four, in the order of the address. */
  codes: string[];
  /** As written in the address. */
  unknown: string[];
  tooMany: boolean;
  /** Rows of the table that are shown; all of them where none is chosen. */
  rows: string[];
  /** As written in the address. */
  unknownRows: string[];
  onlyDifferences: boolean;
  /** Day on which the answers are shown; undefined without one, or where what is asked for is no day. */
  on: string | undefined;
  /** What the address gives as a day and is none. */
  notADay: string | undefined;
}

/** What can be compared. */
export interface Offered {
  isState: (code: string) => boolean;
  isRow: (id: string) => boolean;
}

/** What the address asks for: `?c=ar,co,mx&q=non-punishment&d=1`, or `c1=ar&c2=co` as a form without script sends it. */
export function readChoice(query: string, { isState, isRow }: Offered): CompareChoice {
  const params = new URLSearchParams(query);
  const listOf = (names: RegExp) =>
    [...params]
      .filter(([name]) => names.test(name))
      .flatMap(([, value]) => value.split(','))
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const written = listOf(/^c[1-4]?$/);
  const states = [...new Set(written.map((code) => code.toLowerCase()))].filter(isState);
  const questions = [...new Set(listOf(/^q$/))];
  const on = params.get('on') ?? '';
  return {
    codes: states.slice(0, MAX_STATES),
    unknown: [...new Set(written)].filter((code) => !isState(code.toLowerCase())),
    tooMany: states.length > MAX_STATES,
    rows: questions.filter(isRow),
    unknownRows: questions.filter((id) => !isRow(id)),
    onlyDifferences: params.get('d') === '1',
    on: isDay(on) ? on : undefined,
    notADay: on === '' || isDay(on) ? undefined : on,
  };
}

/** The query that `readChoice` reads. */
export function writeChoice({
  codes,
  rows,
  onlyDifferences,
  on,
}: Pick<CompareChoice, 'codes' | 'rows' | 'onlyDifferences' | 'on'>): string {
  const parts = [
    ...(codes.length ? [`c=${codes.join(',')}`] : []),
    ...(rows.length ? [`q=${rows.map(encodeURIComponent).join(',')}`] : []),
    ...(onlyDifferences ? ['d=1'] : []),
    ...(on === undefined || on === '' ? [] : [`on=${encodeURIComponent(on)}`]),
  ];
  return parts.length ? `?${parts.join('&')}` : '';
}
