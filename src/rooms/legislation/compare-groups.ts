// The table of compared states as plain values: rows by group, each with a cell for each state. Called by compare.client.ts.
import type { CompareData } from './compare-json.ts';
import type { CompareWords } from './compare-words.ts';
import { answerCell, authorityCell, penaltyCell, plansCell, treatyCell, type CompareCell } from './compare-cells.ts';

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
  const measures = [
    { id: 'penalty', cellOf: penaltyCell },
    { id: 'plans', cellOf: plansCell },
    { id: 'authority', cellOf: authorityCell },
  ];
  return [
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
}

interface RowHead {
  id: string;
  label: string;
  lang?: string;
  address?: string;
}

function toRow({ id, label, lang, address }: RowHead, cells: CompareCell[]): CompareRow {
  return { id, label, lang, address, cells, differs: new Set(cells.map(({ key }) => key)).size > 1 };
}

/** Groups that still have rows once those that agree are left out. */
export function onlyDiffering(groups: readonly CompareGroup[]): CompareGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ differs }) => differs) }))
    .filter(({ rows }) => rows.length);
}
