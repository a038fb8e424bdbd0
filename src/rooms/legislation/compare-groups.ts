// The table of compared states as plain values: rows by group, each with a cell for each state. Called by compare.client.ts.
import type { CompareData } from './compare-json.ts';
import type { CompareWords } from './compare-words.ts';
import { answerCell, authorityCell, penaltyCell, plansCell, treatyCell, type CompareCell } from './compare-cells.ts';

/** `unknown`: what is recorded does not differ, and one side is not recorded. */
export type Verdict = 'differs' | 'same' | 'unknown';

export interface CompareRow {
  id: string;
  label: string;
  lang: string | undefined;
  address: string | undefined;
  cells: CompareCell[];
  /** Absent where the cells are texts, of which none can be given. */
  verdict: Verdict | undefined;
}

export interface CompareGroup {
  id: string;
  label: string;
  rows: CompareRow[];
}

/**
 * All rows by group: the criteria in their groups, then what else is recorded of the state, then treaties.
 * @param on day of which the answers and treaty actions are shown; penalty, plans and authority, which have no such date, are
 * left out then
 * @param chosen ids of the rows that are shown; all without
 */
export function toGroups(
  data: CompareData,
  codes: readonly string[],
  words: CompareWords,
  on?: string,
  chosen: readonly string[] = [],
): CompareGroup[] {
  const states = codes.flatMap((code) => data.states[code] ?? []);
  const word = (key: string) => words[key] ?? key;
  const measures = [
    { id: 'penalty', cellOf: penaltyCell },
    { id: 'plans', cellOf: plansCell },
    { id: 'authority', cellOf: authorityCell },
  ];
  const all = [
    ...data.groups.map(({ id, label }) => ({
      id,
      label,
      rows: data.criteria
        .filter(({ group }) => group === id)
        .map((criterion) =>
          toRow(
            criterion,
            states.map(({ answers }) => answerCell(answers[criterion.id], word, on)),
          ),
        ),
    })),
    ...(on === undefined
      ? [
          {
            id: 'state',
            label: word('compare.measures'),
            rows: measures.map(({ id, cellOf }) =>
              toRow(
                { id, label: word(`state.${id}`) },
                states.map((state) => cellOf(state, word)),
                true,
              ),
            ),
          },
        ]
      : []),
    {
      id: 'treaties',
      label: word('state.treaties'),
      rows: data.treaties.map((treaty) =>
        toRow(
          treaty,
          states.map(({ treaties }) => treatyCell(treaties[treaty.id], word, on)),
        ),
      ),
    },
  ];
  if (!chosen.length) return all;
  return all
    .map((group) => ({ ...group, rows: group.rows.filter(({ id }) => chosen.includes(id)) }))
    .filter(({ rows }) => rows.length);
}

interface RowHead {
  id: string;
  label: string;
  lang?: string;
  address?: string;
}

function toRow({ id, label, lang, address }: RowHead, cells: CompareCell[], isText = false): CompareRow {
  return { id, label, lang, address, cells, verdict: isText ? undefined : verdictOf(cells) };
}

function verdictOf(cells: readonly CompareCell[]): Verdict {
  const recorded = cells.map(({ key }) => key).filter((key) => key !== '' && key !== 'not-recorded');
  if (new Set(recorded).size > 1) return 'differs';
  return recorded.length === cells.length ? 'same' : 'unknown';
}

/** Groups that still have rows once all but those that differ are left out. */
export function onlyDiffering(groups: readonly CompareGroup[]): CompareGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ verdict }) => verdict === 'differs') }))
    .filter(({ rows }) => rows.length);
}
