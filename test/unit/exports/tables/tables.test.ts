import { describe, expect, test } from 'vitest';
import { countActions, countAnswers, treatiesOf } from '../../../../src/atlas/coverage.ts';
import { isMandate } from '../../../../src/atlas/work-queries.ts';
import { toAtlasJson } from '../../../../src/exports/atlas-json.ts';
import type { Cell, ColumnFacts } from '../../../../src/exports/tables/declare-table.ts';
import { TABLES, tableNamed } from '../../../../src/exports/tables/tables.ts';
import { addressOf, bulkData, cellsOf, dataNamed } from '../../../helpers/bulk-data.ts';

const { atlas, data } = await bulkData();
const { corpus } = atlas;
const named = (name: string) => dataNamed(data, name);

/** What a cell says that its column forbids; undefined if nothing. */
function findFault({ type, required, values, pattern, list }: ColumnFacts, cell: Cell): string | undefined {
  if (cell === null) return required ? 'is empty' : undefined;
  const isNumber = type === 'integer' || type === 'number';
  if (typeof cell !== (isNumber ? 'number' : type)) return `is no ${type}`;
  if (type === 'integer' && !Number.isInteger(cell)) return 'is no integer';
  const parts = list === 'ids' ? String(cell).split('; ') : [String(cell)];
  return parts.find(
    (part) =>
      (values && !values.includes(part)) || (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(part)),
  );
}

describe('TABLES', () => {
  test('has names, ids and keys of its own, each with a line for the reader', () => {
    expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length);
    for (const { name, key, columns, row, counting } of TABLES) {
      expect(new Set(columns.map(({ id }) => id)).size, name).toBe(columns.length);
      expect(columns.find(({ id }) => id === key)?.required, `key of ${name}`).toBe(true);
      expect([row, counting, ...columns.map(({ meaning }) => meaning)].filter((text) => text.length < 4)).toEqual([]);
      expect(columns.map(({ id }) => id).filter((id) => !/^[a-z][a-z0-9_]*$/.test(id))).toEqual([]);
    }
  });

  test('says a unit of every number that is counted, and gives every list of numbers none', () => {
    const bare = TABLES.flatMap(({ name, columns }) =>
      columns
        .filter(
          ({ type, unit, id }) => (type === 'integer' || type === 'number') && unit === undefined && id !== 'position',
        )
        .map(({ id }) => `${name}.${id}`),
    );
    expect(bare).toEqual(['meetings.number']);
  });

  test.each(data.map((each) => [each.table.name, each] as const))('%s keeps to what its columns say', (_, each) => {
    expect(each.rows.length).toBeGreaterThan(0);
    const faults = each.table.columns.flatMap((column) =>
      cellsOf(each, column.id).flatMap((cell, row) => {
        const fault = findFault(column, cell);
        return fault === undefined ? [] : [`${column.id} of row ${row + 1}: ${JSON.stringify(cell)} ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
    const keys = cellsOf(each, each.table.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('names in every reference a row that is there', () => {
    const lost = data.flatMap((each) =>
      each.table.columns.flatMap(({ id, references, list }) => {
        if (references === undefined) return [];
        const keys = new Set(cellsOf(named(references), tableNamed(references).key));
        return cellsOf(each, id)
          .filter((cell) => cell !== null)
          .flatMap((cell) => (list === 'ids' ? String(cell).split('; ') : [cell]))
          .filter((key) => !keys.has(key))
          .map((key) => `${each.table.name}.${id}: ${String(key)}`);
      }),
    );
    expect(lost).toEqual([]);
  });

  test('gives each row the address of its record', () => {
    expect(cellsOf(named('works'), 'address')).toEqual(corpus.works.map(({ workId }) => addressOf(workId)));
    expect(cellsOf(named('provisions'), 'address')).toEqual(
      cellsOf(named('provisions'), 'provision_id').map((id) => addressOf(String(id))),
    );
    const without = TABLES.filter(({ columns }) => !columns.some(({ id }) => /(?:^|_)address$/.test(id)));
    // These have no page of their own.
    expect(without.map(({ name }) => name)).toEqual(['official_terms', 'verbs', 'addressees', 'sources']);
  });

  test('counts each thing once, as the pages do', () => {
    const provisions = corpus.works.flatMap((work) => work.provisions);
    const laws = corpus.works.filter(({ frontMatter }) => frontMatter.law);
    const verbById = new Map(corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));
    const { criteria, otherQuestions } = corpus.vocabularies;
    expect(Object.fromEntries(data.map(({ table, rows }) => [table.name, rows.length]))).toMatchObject({
      works: corpus.works.length,
      laws: laws.length,
      provisions: provisions.length,
      articles: laws.flatMap((law) => law.provisions).length,
      relations: atlas.graph.relations.length,
      countries: 35,
      answers: 35 * (criteria.length + otherQuestions.length),
      treaty_actions: 35 * treatiesOf(corpus).length,
      commitments: corpus.commitments.length,
      steps: corpus.commitments.flatMap(({ steps }) => steps).length,
      practices: corpus.practices.length,
      indicators: corpus.vocabularies.indicators.length,
      uptake: corpus.uptake.entries.length,
      glossary: corpus.vocabularies.glossary.length,
      authorities: 35,
      meetings: corpus.meetings.length,
    });
    expect(cellsOf(named('provisions'), 'is_mandate').filter(Boolean)).toHaveLength(
      provisions.filter((provision) => isMandate(provision, verbById)).length,
    );
  });

  test('counts answers and actions by state as the pages do', () => {
    const count = (name: string, by: string, of: string) =>
      cellsOf(named(name), by).reduce<Record<string, number>>((counts, cell, row) => {
        const key = `${String(cellsOf(named(name), of)[row])} ${String(cell)}`;
        return { ...counts, [key]: (counts[key] ?? 0) + 1 };
      }, {});
    const question = corpus.vocabularies.criteria[0]?.id ?? '';
    const answers = count('answers', 'answer_now', 'question');
    expect(answers).toMatchObject(
      Object.fromEntries(
        Object.entries(countAnswers(atlas, question))
          .filter(([, states]) => states > 0)
          .map(([status, states]) => [`${question} ${status}`, states]),
      ),
    );
    const [treaty = ''] = treatiesOf(corpus);
    const actions = count('treaty_actions', 'action', 'treaty');
    const { bound } = countActions(corpus.countries, treaty);
    const binding = ['ratification', 'accession', 'succession'].map((action) => actions[`${treaty} ${action}`] ?? 0);
    expect(binding.reduce((sum, states) => sum + states, 0)).toBe(bound);
  });

  test('writes what is not recorded as empty or by that name, never as no', () => {
    const answers = named('answers');
    const recorded = new Map(
      corpus.countries.flatMap(({ code, criteria, others }) =>
        Object.entries({ ...criteria, ...others }).map(([id, { status }]) => [`${code}/${id}`, status]),
      ),
    );
    const ids = cellsOf(answers, 'answer_id');
    expect(cellsOf(answers, 'answer')).toEqual(ids.map((id) => recorded.get(String(id)) ?? 'not-recorded'));
    const booleans = data.flatMap((each) =>
      each.table.columns.filter(({ type, required }) => type === 'boolean' && !required).map(({ id }) => id),
    );
    // A boolean that may be unknown is left empty then.
    expect([...new Set(booleans)].toSorted()).toEqual(['goes_on', 'penalty_max_is_life', 'penalty_min_is_life']);
    expect(cellsOf(named('practices'), 'goes_on').filter((cell) => cell === null)).toHaveLength(
      corpus.practices.filter(({ years }) => years.to === undefined).length,
    );
  });

  test('holds every text of the JSON file, but for the lists that stand there alone', () => {
    const alone = ['initiatives', 'training', 'statistics', 'figures', 'figureDefinitions', 'indicatorFrameworks'];
    const file = Object.entries(JSON.parse(toAtlasJson(atlas)) as Record<string, unknown>).filter(
      ([key]) => key !== '$schema' && !alone.includes(key),
    );
    expect(file.map(([key]) => key)).toContain('countries');
    const cells = new Set(data.flatMap(({ rows }) => rows.flatMap((row) => row.map(String))));
    const parts = new Set([...cells].flatMap((cell) => cell.split(/; |\n/)));
    const whole = [...cells].join('\u0000');
    const lost = file.flatMap(([key, records]) =>
      listTexts(records)
        .filter((text) => !cells.has(text) && !parts.has(text) && !whole.includes(text))
        .map((text) => `${key}: ${text}`),
    );
    expect([...new Set(lost)]).toEqual([]);
  });
});

/** Every text in a value of JSON, however deep. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}
