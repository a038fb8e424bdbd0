import { describe, expect, test } from 'vitest';
import { BUILD_RULES, GRAPH_RULES, loadEditorRules, loadRules, READER_RULES } from '../../src/lint/rules.ts';
import { REF_KINDS } from '../../src/schemas/ref.ts';
import { runLint } from '../../src/lint/run-lint.ts';
import {
  COUNTRY,
  edit,
  INSTRUMENT,
  LAW,
  lintContent,
  makeContent,
  MINIMAL,
  REPORT,
  RESOLUTION,
  type Files,
} from '../helpers/make-content.ts';
import { FAULTS } from './faults/all-faults.ts';
import { ALLOWED } from './allowed.ts';
import { GRAPH_VIOLATIONS, READER_VIOLATIONS, type Violation } from './reader-violations.ts';
import { DATE_VIOLATIONS } from './date-violations.ts';
import { TRANSLATION_VIOLATIONS } from './translation-violations.ts';
import { FIGURE_FILES, FIGURE_VIOLATIONS, FORMERLY_VIOLATIONS } from './figure-violations.ts';
import { REFERENCE_VIOLATIONS } from './reference-violations.ts';
import { RECORD_VIOLATIONS } from './record-violations.ts';
import { VIOLATIONS } from './rule-violations.ts';

const RULES = await loadRules();

function rows(table: Record<string, Violation[]>): [rule: string, what: string, violation: Violation][] {
  return Object.entries(table).flatMap(([rule, violations]) =>
    violations.map((violation): [string, string, Violation] => [rule, violation.what, violation]),
  );
}

describe('loadRules', () => {
  test('has for every rule content that breaks it', () => {
    // What a draft lacks, what a translation is behind and what is copied are warnings, with tests of their own.
    const named = RULES.map(({ name }) => name).filter(
      (name) => !['graph', 'draft-written', 'translation-fresh', 'digest-own-words'].includes(name),
    );
    const broken = [
      VIOLATIONS,
      REFERENCE_VIOLATIONS,
      RECORD_VIOLATIONS,
      READER_VIOLATIONS,
      DATE_VIOLATIONS,
      TRANSLATION_VIOLATIONS,
      FIGURE_VIOLATIONS,
    ].flatMap((table) => Object.keys(table));
    const mutated = FAULTS.map(({ rule }) => rule).filter((rule) => !(rule in GRAPH_RULES));
    expect([...new Set([...broken, ...mutated])].sort()).toEqual([...named, ...Object.keys(READER_RULES)].sort());
    expect([...new Set([...Object.keys(GRAPH_VIOLATIONS), 'relation-acyclic'])].sort()).toEqual(
      Object.keys(GRAPH_RULES).sort(),
    );
  });

  test('names each rule once, as a kebab-case sentence, and says in a sentence what must hold', () => {
    const table = {
      ...READER_RULES,
      ...GRAPH_RULES,
      ...Object.fromEntries(RULES.map(({ name, summary }) => [name, summary])),
    };
    const count = RULES.length + Object.keys(READER_RULES).length + Object.keys(GRAPH_RULES).length;
    expect(Object.keys(table)).toHaveLength(count);
    for (const [name, summary] of Object.entries(table)) {
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(summary).toMatch(/^\S.*\.$/);
    }
  });

  test('has content that breaks reference-target-exists for every kind of record', () => {
    const messages = Object.values(REFERENCE_VIOLATIONS).flatMap((table) => table.flatMap(({ issues }) => issues));
    const ends = ['paragraph', 'article', 'end', 'relation'];
    for (const kind of Object.keys(REF_KINDS).filter((name) => !ends.includes(name)))
      expect(
        messages.filter((message) => message.includes(` is not a known ${kind}. `)),
        kind,
      ).not.toEqual([]);
  });

  test('finds nothing in content that is right', async () => {
    expect(await lintContent()).toEqual([]);
  });

  test('takes published figures, a range and the parts of one article', async () => {
    expect(await lintContent(FIGURE_FILES)).toEqual([]);
  });

  test.each(ALLOWED)('%s allows %s', async (_, __, files) => {
    expect(await lintContent(files)).toEqual([]);
  });

  test.each([
    ...rows(READER_VIOLATIONS),
    ...rows(GRAPH_VIOLATIONS),
    ...rows(VIOLATIONS),
    ...rows(REFERENCE_VIOLATIONS),
    ...rows(RECORD_VIOLATIONS),
    ...rows(DATE_VIOLATIONS),
    ...rows(TRANSLATION_VIOLATIONS),
    ...rows(FIGURE_VIOLATIONS),
    ...rows(FORMERLY_VIOLATIONS),
  ])('%s reports %s', async (rule, _, { files, issues }) => {
    const found = await lintContent(files);
    expect(found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual(issues);
    for (const issue of found) expect(issue).toMatchObject({ rule, severity: 'error' });
  });
});

describe('BUILD_RULES', () => {
  test('leaves the form of the Markdown to the editor', async () => {
    expect((await loadEditorRules()).map(({ name }) => name)).toEqual([
      'draft-written',
      'translation-fresh',
      'markdown-style',
    ]);
    expect(BUILD_RULES.map(({ name }) => name)).not.toContain('markdown-style');
    const dir = await makeContent(edit(REPORT, 'A fund is', 'https://example.org is'));
    expect((await runLint(dir, BUILD_RULES)).issues).toEqual([]);
    expect((await runLint(dir)).issues.map(({ rule }) => rule)).toContain('markdown-style');
  });
});

describe('confidenceIsEarned', () => {
  test('says nothing of kinds that are not known, where the list of hosts cannot be read', async () => {
    const files = {
      ...edit('vocabularies/hosts.yml', 'name: Mirror', 'nome: Mirror'),
      [COUNTRY]: (MINIMAL[COUNTRY] ?? '').replaceAll('kind: official, ', ''),
    };
    const found = await lintContent(files);
    expect(found.length).toBeGreaterThan(0);
    expect([...new Set(found.map(({ rule, file }) => `${rule} ${file}`))]).toEqual([
      'schema-valid content/vocabularies/hosts.yml',
    ]);
  });
});

describe('runLint on a day', () => {
  const TODAY = '2026-11-28';
  const onDay = async (files: Files, today: string | undefined) => {
    const issues = await lintContent(files, RULES, today);
    return issues.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  };

  test.each([
    ['a source read', LAW, 'checkedOn: 2020-01-02', 'checkedOn: 2199-06-30', 16, 74, 'checkedOn: 2199-06-30'],
    [
      'a law adopted',
      LAW,
      '2008-04-09\npublished: 2008-04-30',
      '2027-01-01\npublished: 2027-01-09',
      8,
      1,
      'adopted: 2027-01-01',
    ],
    ['a state bound', COUNTRY, 'bound: 2002-11-19', 'bound: 2027', 10, 39, 'bound: 2027'],
    ['a source as of', COUNTRY, 'asOf: 2019}}\n', 'asOf: 2027-01}}\n', 6, 176, 'asOf: 2027-01'],
    ['an article', LAW, 'n="art-2"', 'n="art-2" since="2027"', 21, 22, 'since: 2027'],
    ['a quoted key', LAW, 'checkedOn: 2020-01-02', '"checkedOn": 2199-06-30', 16, 74, 'checkedOn: 2199-06-30'],
    [
      'an amendment',
      INSTRUMENT,
      'inForceFrom: 2001-05',
      'inForceFrom: 2001-05\namended: [2002, 2027]',
      10,
      1,
      'amended: 2027',
    ],
    ['the start of an initiative', 'initiatives.yml', 'from: 2001', 'from: 2027', 2, 83, 'from: 2027'],
  ])('refuses %s on a day to come, and takes it without a day', async (_, path, from, to, line, column, said) => {
    const found = (await onDay(edit(path, from, to), TODAY)).filter((issue) => issue.includes('is after today'));
    expect(found).toContainEqual(
      `content/${path}:${line}:${column} "${said}" is after today (${TODAY}): nothing can have been done or read on a day to come. Correct the date.`,
    );
    expect((await onDay(edit(path, from, to), undefined)).filter((issue) => issue.includes('is after today'))).toEqual(
      [],
    );
  });

  test('takes dates in comments and prose, and a plan that is to begin', async () => {
    const files = {
      ...edit(
        COUNTRY,
        'authority: null',
        "authority: null # adopted: 2030-01-01\nplans:\n- {title: Plan, from: 2027, to: 2030, note: 'With the date: 2030'}",
      ),
      ...edit(RESOLUTION, 'Poverty exposes people.', 'With the date: 2030 and adopted: 2031.'),
    };
    expect(await onDay(files, TODAY)).toEqual([]);
  });

  test('refuses an answer on a law or article to come, and one that something to come has ended', async () => {
    const law = edit(LAW, 'published: 2008-04-30', 'published: 2008-04-30\ninForceFrom: 2027-01-01');
    expect(await onDay(law, TODAY)).toEqual([
      'content/countries/ar.yml:6:39 What it rests on in "ar-ley-26364" holds only from 2027-01-01, which is after today (2026-11-28). Write "not-recorded" until then, and say so in a note.',
    ]);
    expect(await onDay(law, '2027-01-01')).toEqual([]);
    const repeal = {
      'legislation/ar/ar-ley-27508.mdx': (MINIMAL[LAW] ?? '')
        .replace(/adopted: .*\npublished: .*/, 'adopted: 2019-05-01\ninForceFrom: 2027-06-01')
        .replace('confidence: high\n', 'relations:\n- {predicate: repeals, to: ar-ley-26364}\nconfidence: high\n'),
    };
    expect(await onDay(repeal, TODAY)).toEqual([
      'content/countries/ar.yml:6:39 What it rests on in "ar-ley-26364" ceases to be in force only on 2027-06-01, which is after today (2026-11-28). Leave out what ends it until then, and say so in a note.',
    ]);
  });

  test('refuses an end to come of an article that no answer names', async () => {
    const files = edit(LAW, 'n="art-145-bis"', 'n="art-145-bis" until="2027"');
    expect(await onDay(files, TODAY)).toEqual([
      'content/legislation/ar/ar-ley-26364.mdx:27:28 "until: 2027" is after today (2026-11-28): what is to end on a day to come has not ended. Say so in a note until then.',
    ]);
  });

  test('takes the day itself, the year that holds it, and a law that is to enter into force, on which nothing rests yet', async () => {
    const files = {
      ...edit(LAW, 'published: 2008-04-30', 'published: 2008-04-30\ninForceFrom: 2027-01-01'),
      ...edit(
        COUNTRY,
        "'yes', law: ar-ley-26364, articles: [art-2],",
        'not-recorded, law: ar-ley-26364, articles: [art-2],',
      ),
    };
    expect(await onDay(files, TODAY)).toEqual([]);
    expect(await onDay(edit(COUNTRY, 'asOf: 2019}}\n', 'asOf: 2026}}\n'), TODAY)).toEqual([]);
    expect(await onDay({}, '2020-01-03')).toEqual([]);
  });
});
