// The recipes of the data page do what they say, with the files of the built site: SQL in SQLite, the others over the wire.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Atlas } from '../../src/atlas/atlas.ts';
import { countActions, countAnswers, treatiesOf } from '../../src/atlas/coverage.ts';
import { isMandate } from '../../src/atlas/work-queries.ts';
import { RECIPES } from '../../src/exports/tables/recipes.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { serveSite, type ServedSite } from '../helpers/serve-site.ts';
import { SITE } from '../helpers/sites.ts';

const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const provisions = corpus.works.flatMap((work) => work.provisions.map((provision) => ({ work, provision })));

const codeOf = (tool: string, id: string, base = '') => {
  const recipe = RECIPES.find((each) => each.tool === tool && each.id === id);
  if (!recipe) throw new Error(`There is no recipe "${id}" for ${tool}.`);
  return recipe.code(base, 'en');
};

describe('recipes in SQL', () => {
  const database = new DatabaseSync(`${SITE}/data/atlas.sqlite`, { readOnly: true });
  const ask = (id: string) => database.prepare(codeOf('sql', id)).all();

  test('count the answers to each question as the pages do', () => {
    const rows = ask('blanks');
    expect(rows).toHaveLength(corpus.vocabularies.criteria.length);
    for (const { question_id, yes, partial, no, not_recorded } of rows)
      expect({ yes, partial, no, 'not-recorded': not_recorded }).toEqual(countAnswers(atlas, String(question_id)));
  });

  test('count the states bound by each treaty as the pages do', () => {
    const rows = ask('bound');
    expect(rows).toHaveLength(treatiesOf(corpus).length);
    for (const { treaty, bound, none, to_verify, not_recorded } of rows)
      expect({ bound, none, toVerify: to_verify, blank: not_recorded }).toEqual(
        countActions(corpus.countries, String(treaty)),
      );
  });

  test('list the mandates of a topic, newest first', () => {
    const verbById = new Map(corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));
    const rows = ask('mandates');
    expect(rows).toHaveLength(
      provisions.filter(({ provision }) => provision.topics.includes('assistance') && isMandate(provision, verbById))
        .length,
    );
    const dates = rows.map(({ adopted }) => String(adopted ?? ''));
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('find words in paragraphs', () => {
    const found = ask('search').map(({ address }) => String(address));
    const expected = provisions.filter(({ provision }) =>
      /\b(?:compensation|reparation)\b/i.test(
        `${provision.digest.text} ${provision.terms.map(({ text }) => text).join(' ')}`,
      ),
    );
    expect(found.map((address) => address.replace(/^.*\/id\//, '')).toSorted()).toEqual(
      expected.map(({ work, provision }) => `${work.workId}/#${provision.n}`).toSorted(),
    );
  });

  test('tell the history of a commitment', () => {
    const commitment = corpus.commitmentById.get('ratify-palermo-protocol');
    expect(ask('history').map(({ change }) => change)).toEqual(commitment?.steps.map(({ change }) => change));
  });

  test('are all tried', () => {
    const tried = ['blanks', 'bound', 'mandates', 'search', 'history'];
    expect(RECIPES.filter(({ tool }) => tool === 'sql').map(({ id }) => id)).toEqual(tried);
  });
});

describe('recipes over the wire', () => {
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveSite(SITE);
  });
  afterAll(() => served.stop());

  test('fetch every file that a command line names', async () => {
    const commands = RECIPES.filter(({ tool }) => tool === 'curl').flatMap(({ code }) =>
      code(`${served.address}data/`, 'en').split('\n'),
    );
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const [, address = ''] = /^curl (?:-O )?(http:\S+)$/.exec(command) ?? [];
      const response = await fetch(address);
      expect(response.status, command).toBe(200);
      const file = readFileSync(join(SITE, 'data', address.split('/data/')[1] ?? ''));
      expect(Buffer.from(await response.arrayBuffer()).equals(file), command).toBe(true);
    }
  });

  test('count in Python as the site does, where it is installed', ({ skip }) => {
    const python = spawnSync('python3', ['-c', codeOf('python', 'standardLibrary', `${served.address}data/`)], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', no_proxy: '*' },
    });
    if (python.error) skip('Python is not installed.');
    const { yes, partial, no, 'not-recorded': blank } = countAnswers(atlas, 'non-punishment');
    expect([python.stderr, python.stdout.trim()]).toEqual(['', `${yes} ${partial} ${no} ${blank}`]);
  });

  test.each([
    ['python3', ['-c'], 'python', 'pandas', 'import pandas'],
    ['Rscript', ['-e'], 'r', 'R', '1'],
  ] as const)(
    'count with %s states by question and answer, where it is installed',
    (command, flags, tool, name, probe) => {
      const env = { PATH: process.env['PATH'] ?? '', no_proxy: '*' };
      if (spawnSync(command, [...flags, probe], { env }).status !== 0) return;
      const run = spawnSync(command, [...flags, codeOf(tool, 'crosstab', `${served.address}data/`)], {
        encoding: 'utf8',
        env,
      });
      expect(run.status, run.stderr).toBe(0);
      const line = run.stdout.split('\n').find((each) => each.trim().startsWith('non-punishment')) ?? '';
      const counts = countAnswers(atlas, 'non-punishment');
      expect(line.trim().split(/\s+/).slice(1).map(Number), name).toEqual([
        counts.no,
        counts['not-recorded'],
        counts.partial,
        counts.yes,
      ]);
    },
  );
});
