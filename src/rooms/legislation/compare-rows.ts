// The table of compared states as plain values: what the page draws, and what goes into CSV and the clipboard.
import type { CompareAnswer, CompareData, CompareNote, ComparePlace, CompareTreaty } from './compare-json.ts';
import { defuse } from '../../text/to-csv.ts';
import { lastDayOf } from '../../schemas/partial-date.ts';
import type { DateUse } from '../../words/date-key.ts';
import type { Mark } from '../../pictures/mark.ts';
import { answerOn, isDay } from './answers-on.ts';
import { escapeHtml } from '../../text/escape-html.ts';

export const MAX_STATES = 4;

/** The interface's words that the table needs, by key of the dictionary. */
export type CompareWords = Readonly<Record<string, string>>;

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

export interface CompareRow {
  id: string;
  label: string;
  lang: string | undefined;
  address: string | undefined;
  cells: CompareCell[];
  differs: boolean;
}

export interface CompareGroup {
  id: string;
  label: string;
  rows: CompareRow[];
}

export interface CompareChoice {
  /** At most four, in the order of the address. */
  codes: string[];
  /** As written in the address. */
  unknown: string[];
  tooMany: boolean;
  onlyDifferences: boolean;
  /** Day on which the answers are shown; undefined without one, or where what is asked for is no day. */
  on: string | undefined;
  /** What the address gives as a day and is none. */
  notADay: string | undefined;
}

/** What the address asks for: `?c=ar,co,mx&d=1`, or `c1=ar&c2=co` as a form without script sends it. */
export function readChoice(query: string, isState: (code: string) => boolean): CompareChoice {
  const params = new URLSearchParams(query);
  const written = [...params]
    .filter(([name]) => /^c[1-4]?$/.test(name))
    .flatMap(([, value]) => value.split(','))
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const asked = [...new Set(written.map((code) => code.toLowerCase()))];
  const states = asked.filter(isState);
  const on = params.get('on') ?? '';
  return {
    codes: states.slice(0, MAX_STATES),
    unknown: [...new Set(written)].filter((code) => !isState(code.toLowerCase())),
    tooMany: states.length > MAX_STATES,
    onlyDifferences: params.get('d') === '1',
    on: isDay(on) ? on : undefined,
    notADay: on === '' || isDay(on) ? undefined : on,
  };
}

/** The query that `readChoice` reads. */
export function writeChoice(codes: readonly string[], onlyDifferences: boolean, on?: string): string {
  const parts = [
    ...(codes.length ? [`c=${codes.join(',')}`] : []),
    ...(onlyDifferences ? ['d=1'] : []),
    ...(on === undefined || on === '' ? [] : [`on=${encodeURIComponent(on)}`]),
  ];
  return parts.length ? `?${parts.join('&')}` : '';
}

/**
 * All rows by group: the criteria in their groups, then what else is recorded of the state, then treaties.
 * @param on day of which the answers and treaty actions are shown; penalty, plans and authority, which have no such date, are
 * left out then
 */
export function toGroups(
  data: CompareData,
  codes: readonly string[],
  words: CompareWords,
  on?: string,
): CompareGroup[] {
  const states = codes.flatMap((code) => data.states[code] ?? []);
  const word = (key: string) => words[key] ?? key;
  const blank = (): CompareCell => ({ ...EMPTY, mark: 'not-recorded', word: word('answer.not-recorded'), key: '' });
  const row = (id: string, label: string, cells: CompareCell[], more: { lang?: string; address?: string } = {}) => ({
    id,
    label,
    lang: more.lang,
    address: more.address,
    cells,
    differs: new Set(cells.map(({ key }) => key)).size > 1,
  });
  const list = (lines: string[], note: CompareNote | null = null): CompareCell =>
    lines.length ? { ...EMPTY, lines, note: note ?? undefined, key: 'recorded' } : blank();

  const groups: CompareGroup[] = [
    ...data.groups.map(({ id, label }) => ({
      id,
      label,
      rows: data.criteria
        .filter(({ group }) => group === id)
        .map((criterion) =>
          row(
            criterion.id,
            criterion.label,
            states.map(({ answers }) => answerCell(answers[criterion.id], word, on) ?? blank()),
            criterion,
          ),
        ),
    })),
    {
      id: 'state',
      label: word('compare.measures'),
      rows: [
        row(
          'penalty',
          word('state.penalty'),
          states.map(({ penalty }) => {
            const { text, places, note, confidence } = penalty ?? {
              text: null,
              places: [],
              note: null,
              confidence: null,
            };
            const facts = { places, note: note ?? undefined };
            return text === null
              ? { ...blank(), ...facts }
              : { ...EMPTY, ...facts, word: text, key: text, confidence: confidence ?? undefined };
          }),
        ),
        row(
          'plans',
          word('state.plans'),
          states.map(({ plans }) => list(plans.map(({ title, from, to }) => title + period(title, from, to)))),
        ),
        row(
          'authority',
          word('state.authority'),
          states.map(({ authority }) => list(authority ? [authority.name] : [], authority?.role)),
        ),
      ],
    },
    {
      id: 'treaties',
      label: word('state.treaties'),
      rows: data.treaties.map((treaty) =>
        row(
          treaty.id,
          treaty.label,
          states.map(({ treaties }) => treatyCell(treaties[treaty.id], word, on) ?? blank()),
          treaty,
        ),
      ),
    },
  ];
  return on === undefined ? groups : groups.filter(({ id }) => id !== 'state');
}

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

function answerCell(
  answer: CompareAnswer | undefined,
  word: (key: string) => string,
  on: string | undefined,
): CompareCell | undefined {
  if (!answer) return undefined;
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

function treatyCell(
  treaty: CompareTreaty | undefined,
  word: (key: string) => string,
  on: string | undefined,
): CompareCell | undefined {
  if (!treaty) return undefined;
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

/** Groups that still have rows once those that agree are left out. */
export function onlyDiffering(groups: readonly CompareGroup[]): CompareGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ differs }) => differs) }))
    .filter(({ rows }) => rows.length);
}

/** The table for programs: one line a row, eight columns a state. */
export function toGrid(groups: readonly CompareGroup[], labels: readonly string[], words: CompareWords): string[][] {
  const columns = [
    'answer.where',
    'answer.since',
    'answer.sinceFrom',
    'answer.until',
    'treaties.signed',
    'answer.note',
    'answer.evidence',
  ] as const;
  const pair = (label: string, value: string) =>
    (words['common.pair'] ?? '{label}: {value}').replace('{label}', () => label).replace('{value}', () => value);
  const head = [
    words['compare.group'],
    words['compare.question'],
    words['compare.differs'],
    ...labels.flatMap((label) => [label, ...columns.map((key) => pair(label, words[key] ?? key))]),
  ].map((cell) => cell ?? '');
  const signedLabel = words['treaties.signed'];
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => [
      group.label,
      row.label,
      words[row.differs ? 'compare.differs' : 'compare.same'] ?? '',
      ...row.cells.flatMap((cell) => {
        const signed = cell.dates.find(({ label }) => label === signedLabel)?.date ?? '';
        const others = cell.dates.filter(({ label }) => label !== signedLabel);
        return [
          [cell.word, ...cell.lines].filter(Boolean).join('; '),
          cell.places.map(({ text }) => text).join('; '),
          cell.since?.date ?? '',
          cell.sinceWord ?? '',
          cell.until?.date ?? '',
          signed,
          [...others.map(({ label = '', date }) => `${label} ${date}`), cell.ended?.text ?? '', cell.note?.text ?? '']
            .filter(Boolean)
            .join('; '),
          cell.confidence === undefined ? '' : (words[`evidence.${cell.confidence}`] ?? ''),
        ];
      }),
    ]),
  );
  return [head, ...rows];
}

/** `grid` as HTML for the clipboard, so that word processors paste a table. */
export function toHtmlTable(grid: readonly (readonly string[])[], language: string): string {
  const line = (cells: readonly string[], name: string) =>
    `<tr>${cells.map((cell) => `<${name}>${escapeHtml(defuse(cell))}</${name}>`).join('')}</tr>`;
  const [head = [], ...rows] = grid;
  return `<table lang="${language}"><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}
