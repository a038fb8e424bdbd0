// The table of compared states as plain values: what the page draws, and what goes into CSV and the clipboard.
import type { CompareAnswer, CompareData, CompareNote, ComparePlace, CompareTreaty } from '../exports/compare-json.ts';
import { defuse } from '../exports/to-csv.ts';
import type { Mark } from '../pictures/mark.ts';
import { escapeHtml } from './escape-html.ts';

export const MAX_STATES = 4;

/** The interface's words that the table needs, by key of the dictionary. */
export type CompareWords = Readonly<Record<string, string>>;

export interface CompareDate {
  label: string;
  /** ISO date as precise as it is recorded. */
  date: string;
  yearOnly?: boolean;
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
  return {
    codes: states.slice(0, MAX_STATES),
    unknown: [...new Set(written)].filter((code) => !isState(code.toLowerCase())),
    tooMany: states.length > MAX_STATES,
    onlyDifferences: params.get('d') === '1',
  };
}

/** The query that `readChoice` reads. */
export function writeChoice(codes: readonly string[], onlyDifferences: boolean): string {
  const parts = [...(codes.length ? [`c=${codes.join(',')}`] : []), ...(onlyDifferences ? ['d=1'] : [])];
  return parts.length ? `?${parts.join('&')}` : '';
}

/** All rows by group: the criteria in their groups, then what else is recorded of the state, then treaties. */
export function toGroups(data: CompareData, codes: readonly string[], words: CompareWords): CompareGroup[] {
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

  return [
    ...data.groups.map(({ id, label }) => ({
      id,
      label,
      rows: data.criteria
        .filter(({ group }) => group === id)
        .map((criterion) =>
          row(
            criterion.id,
            criterion.label,
            states.map(({ answers }) => answerCell(answers[criterion.id], word) ?? blank()),
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
          states.map(({ treaties }) => treatyCell(treaties[treaty.id], word) ?? blank()),
          treaty,
        ),
      ),
    },
  ];
}

const EMPTY: CompareCell = {
  mark: undefined,
  word: '',
  lines: [],
  places: [],
  since: undefined,
  dates: [],
  note: undefined,
  confidence: undefined,
  key: '',
};

function answerCell(answer: CompareAnswer | undefined, word: (key: string) => string): CompareCell | undefined {
  if (!answer) return undefined;
  const { status, places, since, note, confidence } = answer;
  return {
    ...EMPTY,
    mark: status,
    word: word(`answer.${status}`),
    places,
    since: since === null ? undefined : { label: word('answer.since'), date: since, yearOnly: true },
    note: note ?? undefined,
    confidence: status === 'not-recorded' ? undefined : (confidence ?? undefined),
    key: status,
  };
}

function treatyCell(treaty: CompareTreaty | undefined, word: (key: string) => string): CompareCell | undefined {
  if (!treaty) return undefined;
  const { action, signed, bound, asOf } = treaty;
  const isBound = action === 'ratification' || action === 'accession';
  return {
    ...EMPTY,
    mark: isBound ? 'yes' : action === 'none' ? 'no' : 'not-recorded',
    word: word(`treaties.action.${action}`),
    since: bound === null ? undefined : { label: word('treaties.bound'), date: bound },
    dates: [
      ...(signed === null ? [] : [{ label: word('treaties.signed'), date: signed }]),
      ...(asOf === undefined ? [] : [{ label: word('treaties.asOf'), date: asOf }]),
    ],
    key: isBound ? 'bound' : action,
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

/** The table for programs: one line a row, six columns a state. */
export function toGrid(groups: readonly CompareGroup[], labels: readonly string[], words: CompareWords): string[][] {
  const columns = ['answer.where', 'answer.since', 'treaties.signed', 'answer.note', 'answer.evidence'] as const;
  const head = [
    words['compare.group'],
    words['compare.question'],
    words['compare.differs'],
    ...labels.flatMap((label) => [label, ...columns.map((key) => `${label}: ${words[key] ?? key}`)]),
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
          signed,
          [...others.map(({ label, date }) => `${label} ${date}`), cell.note?.text ?? ''].filter(Boolean).join('; '),
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
