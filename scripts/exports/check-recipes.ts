// The recipes of the data page do what they say: SQL in the database, formulas on the rows, the others over the wire, each compared with
// what pages count. Python, pandas and R are tried where they are installed.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { countActions, countAnswers, treatiesOf } from '../../src/atlas/coverage.ts';
import { isMandate } from '../../src/atlas/work-queries.ts';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { RECIPES, type RecipeTool } from '../../src/exports/tables/recipes.ts';
import type { TableData } from '../../src/exports/tables/table-data.ts';
import { serveFiles } from '../../src/integrations/development/serve-files.ts';
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { openDatabase } from './check-tables.ts';
import type { Checked, ExportSite } from './export-check.ts';

const run = promisify(execFile);
const QUESTION = 'non-punishment';

export async function checkRecipes({ site: { atlas }, files, bulk }: ExportSite): Promise<Checked> {
  const database = openDatabase(await bulk.sqlite());
  const handle = serveFiles(() => Promise.resolve(files), '/');
  const server = createServer((request, response) => handle(request, response, () => response.writeHead(404).end()));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    const bound = server.address();
    const base = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : ''}/data/`;
    const messages = [
      ...listSqlFaults(database, atlas),
      ...listFormulaFaults(bulk.data(), atlas),
      ...(await listFetchFaults(base)),
      ...(await listProgramFaults(base, atlas)),
    ];
    return { count: RECIPES.length, faults: messages.map((message) => ({ file: 'data/', message })) };
  } finally {
    database.close();
    server.close();
    server.closeAllConnections();
  }
}

function codeOf(tool: RecipeTool, id: string, base = ''): string {
  const recipe = RECIPES.find((each) => each.tool === tool && each.id === id);
  if (!recipe) throw new Error(`There is no recipe "${id}" for ${tool}.`);
  return recipe.code(base, 'en');
}

/** Each question to the database with what the atlas answers; rows as plain values. */
export function listSqlFaults(database: DatabaseSync, atlas: Atlas): string[] {
  const { corpus } = atlas;
  const provisions = corpus.works.flatMap((work) => work.provisions.map((provision) => ({ work, provision })));
  const verbById = new Map(corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));
  const wanted: Readonly<
    Partial<Record<string, (rows: readonly Readonly<Record<string, unknown>>[]) => readonly [unknown, unknown]>>
  > = {
    blanks: (rows) => [
      rows.map(({ question_id, yes, partial, no, not_recorded }) => [question_id, yes, partial, no, not_recorded]),
      corpus.vocabularies.criteria
        .map(({ id }) => ({ id, counts: countAnswers(atlas, id) }))
        .map(({ id, counts: { yes, partial, no, 'not-recorded': blank } }) => [id, yes, partial, no, blank])
        .toSorted(byFirst),
    ],
    bound: (rows) => [
      rows.map(({ treaty, bound, none, to_verify, not_recorded }) => [treaty, bound, none, to_verify, not_recorded]),
      treatiesOf(corpus)
        .map((id) => ({ id, counts: countActions(corpus.countries, id) }))
        .map(({ id, counts: { bound, none, toVerify, blank } }) => [id, bound, none, toVerify, blank])
        .toSorted(byFirst),
    ],
    mandates: (rows) => [
      [rows.length, datesOf(rows)],
      [
        provisions.filter(({ provision }) => provision.topics.includes('assistance') && isMandate(provision, verbById))
          .length,
        datesOf(rows).toSorted().reverse(),
      ],
    ],
    search: (rows) => [
      rows.map(({ address }) => String(address).replace(/^.*\/id\//, '')).toSorted(),
      provisions
        .filter(({ provision: { digest, terms } }) =>
          /\b(?:compensation|reparation)\b/i.test(`${digest.text} ${terms.map(({ text }) => text).join(' ')}`),
        )
        .map(({ work, provision }) => `${work.workId}/#${provision.n}`)
        .toSorted(),
    ],
    history: (rows) => [
      rows.map(({ change }) => change),
      (corpus.commitmentById.get('ratify-palermo-protocol')?.steps ?? []).map(({ change }) => change),
    ],
  };
  return RECIPES.filter(({ tool }) => tool === 'sql').flatMap(({ id, code }) => {
    const compare = wanted[id];
    if (!compare) return [`The recipe "${id}" in SQL is not compared with anything.`];
    const [read, told] = compare(database.prepare(code('', 'en')).all()).map((value) => JSON.stringify(value));
    return read === told ? [] : [`The recipe "${id}" in SQL gives ${read ?? ''} and not ${told ?? ''}.`];
  });
}

function datesOf(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  return rows.map(({ adopted }) => (typeof adopted === 'string' ? adopted : ''));
}

function byFirst([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}

/** The formula of a spreadsheet, in the words of each language, on the rows of the table. */
export function listFormulaFaults(data: readonly TableData[], atlas: Atlas): string[] {
  const answers = data.find(({ table }) => table.name === 'answers');
  return LANGUAGES.flatMap((language) => {
    const code = RECIPES.find(({ tool }) => tool === 'spreadsheet')?.code('', language) ?? '';
    const [, first = '', question = '', second = '', answer = ''] =
      /=[A-Z.]+\(answers!(\w):\w[,;]"([\w-]+)"[,;]answers!(\w):\w[,;]"(\w+)"\)$/.exec(code) ?? [];
    const [asked, said] = [first, second].map((letter) => letter.charCodeAt(0) - 65);
    const counted = answers?.rows.filter((row) => row[asked ?? -1] === question && row[said ?? -1] === answer).length;
    const { yes } = countAnswers(atlas, QUESTION);
    return question === QUESTION && answer === 'yes' && counted === yes
      ? []
      : [`The formula for spreadsheets (${language}) counts ${counted} and not ${yes}: ${code}`];
  });
}

/** Files that a command line fetches. @param base address of the folder of data, with a slash at the end */
export async function listFetchFaults(base: string): Promise<string[]> {
  const commands = RECIPES.filter(({ tool }) => tool === 'curl').flatMap(({ code }) => code(base, 'en').split('\n'));
  const faults = commands.map(async (command) => {
    const [, address] = /^curl (?:-O )?(http:\S+)$/.exec(command) ?? [];
    if (address === undefined) return [`No command of curl: ${command}`];
    const { status } = await fetch(address);
    return status === 200 ? [] : [`"${command}" ends with ${status}.`];
  });
  return (await Promise.all(faults)).flat();
}

/** Programs, by what they print. */
export async function listProgramFaults(base: string, atlas: Atlas): Promise<string[]> {
  const { yes, partial, no, 'not-recorded': blank } = countAnswers(atlas, QUESTION);
  const isAsked = yes + partial + no + blank > 0;
  const crosstab = (printed: string) =>
    printed
      .split('\n')
      .find((line) => line.trim().startsWith(QUESTION))
      ?.trim()
      .split(/\s+/)
      .slice(1)
      .join(' ');
  const programs = [
    {
      command: 'python3',
      flags: ['-c'],
      probe: '1',
      tool: 'python',
      id: 'standardLibrary',
      counts: [yes, partial, no, blank],
    },
    {
      command: 'python3',
      flags: ['-c'],
      probe: 'import pandas',
      tool: 'python',
      id: 'crosstab',
      counts: [no, blank, partial, yes],
    },
    { command: 'Rscript', flags: ['-e'], probe: '1', tool: 'r', id: 'crosstab', counts: [no, blank, partial, yes] },
  ] as const;
  const env = { PATH: process.env['PATH'] ?? '', no_proxy: '*' };
  const faults = programs.map(async ({ command, flags, probe, tool, id, counts }) => {
    const isInstalled = await run(command, [...flags, probe], { env }).then(
      () => true,
      () => false,
    );
    if (!isInstalled || !isAsked) return [];
    const told = await run(command, [...flags, codeOf(tool, id, base)], { env }).then(
      ({ stdout }) => stdout,
      (error: unknown) => `an error (${String(error).trim().split('\n').at(-1) ?? ''})`,
    );
    const printed = id === 'crosstab' ? crosstab(told) : told.trim();
    const wanted = counts.join(' ');
    return printed === wanted
      ? []
      : [`The recipe "${id}" in ${tool} prints ${printed ?? 'nothing'} and not ${wanted}.`];
  });
  return (await Promise.all(faults)).flat();
}
