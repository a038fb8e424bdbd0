import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { toAuditCsv, toAuditPage } from '../../../src/audit/audit-sheet.ts';
import { drawSample, FACT_CLASS_NAMES } from '../../../src/audit/draw-sample.ts';
import type { Fact, FactClass } from '../../../src/audit/fact.ts';
import { listFacts } from '../../../src/audit/list-facts.ts';
import { ALL_ANSWERED, makeContent } from '../../helpers/make-content.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

const corpus = await realCorpus();
const facts = listFacts(new Atlas(corpus));
const idsOf = (sample: readonly Fact[]) => sample.map((fact) => `${fact.class} ${fact.id}`);

function fact(kind: FactClass, id: string): Fact {
  return {
    class: kind,
    id,
    state: undefined,
    path: `/en/${id}/`,
    says: `Says "${id}", <b>so</b>.`,
    sources: ['https://example.org/?a=1&b=2'],
    confidence: 'high',
    checkedOn: '2026-11-28',
    standsAt: '2026-11-28',
  };
}

describe('listFacts', () => {
  test('has facts of every class, each once, on a page of its own', () => {
    expect(new Set(facts.map((item) => item.class))).toEqual(new Set(FACT_CLASS_NAMES));
    const ids = idsOf(facts);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(facts.filter(({ path, says }) => !path.startsWith('/en/') || says === '')).toEqual([]);
  });
});

describe('drawSample', () => {
  test('draws the same facts for the same seed, others for another, and as many as asked', () => {
    const [one, again, other] = [drawSample(facts, 8, 100), drawSample(facts, 8, 100), drawSample(facts, 9, 100)];
    expect(one).toHaveLength(100);
    expect(idsOf(again)).toEqual(idsOf(one));
    expect(idsOf(other)).not.toEqual(idsOf(one));
    expect(new Set(idsOf(one)).size).toBe(100);
  });

  test('draws more of the classes that weigh more, and some of each', () => {
    const count = (name: FactClass) => drawSample(facts, 8, 100).filter((item) => item.class === name).length;
    expect(count('answer-high')).toBeGreaterThan(count('answer-medium'));
    for (const name of FACT_CLASS_NAMES) expect(count(name), name).toBeGreaterThan(0);
  });

  test('gives what a small class lacks to the others', () => {
    const few = [fact('law', 'a'), fact('step', 'b'), fact('step', 'c'), fact('step', 'd')];
    expect(drawSample(few, 1, 4)).toHaveLength(4);
    expect(drawSample(few, 1, 9)).toHaveLength(4);
  });

  test('keeps the order of the others when a fact is added', () => {
    const laws = Array.from({ length: 40 }, (_, index) => fact('law', `law-${index}`));
    const before = idsOf(drawSample(laws, 3, 40, ['law']));
    const after = idsOf(drawSample([fact('law', 'new'), ...laws], 3, 41, ['law']));
    expect(after.filter((id) => id !== 'law new')).toEqual(before);
  });
});

describe('the sheet', () => {
  const sheet = [fact('law', 'a'), { ...fact('step', 'b'), sources: [], checkedOn: undefined }];

  test('has a row a fact, with room for the verdict', () => {
    const rows = toAuditCsv(sheet).trim().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('Verdict,Remark');
    expect(rows[1]).toContain('"Says ""a"", <b>so</b>."');
  });

  test('is a page that escapes what it shows and says where no source is recorded', () => {
    const page = toAuditPage(sheet, 'Audit & more');
    expect(page).toContain('<title>Audit &amp; more</title>');
    expect(page).toContain('&lt;b&gt;so&lt;/b&gt;');
    expect(page).toContain('href="https://example.org/?a=1&amp;b=2"');
    expect(page).toContain('No source is recorded.');
  });
});

describe('npm run audit', { timeout: 60_000 }, () => {
  const made: string[] = [];
  afterAll(() => Promise.all(made.map((dir) => rm(dir, { recursive: true, force: true }))));

  async function run(...args: string[]) {
    const out = await mkdtemp(join(tmpdir(), 'audit-'));
    made.push(out);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/audit.ts', '--out', out, ...args], {
      encoding: 'utf8',
    });
    return { out, status, stdout, stderr };
  }

  test('writes the sheet twice, and lists what it drew', async () => {
    const { out, status, stdout } = await run(
      '--content',
      await makeContent(ALL_ANSWERED),
      ...['--seed', '8', '--size', '5', '--class', 'treaty'],
    );
    expect(status).toBe(0);
    expect(stdout).toContain('5 of ');
    expect((await readFile(join(out, 'audit-8-5.csv'), 'utf8')).trim().split('\r\n')).toHaveLength(6);
    expect(await readFile(join(out, 'audit-8-5.html'), 'utf8')).toContain('<ol>');
  });

  test.each([
    ['no seed', [], '--seed  is not a whole number. Give the number that fixes the draw, as in --seed 8.'],
    [
      'a size of nothing',
      ['--seed', '8', '--size', '0'],
      '--size 0 is not a whole number above 0. Give how many facts',
    ],
    ['a size beyond the facts', ['--seed', '8', '--size', '999999'], 'is more than the'],
    [
      'an unknown class',
      ['--seed', '8', '--class', 'lawz'],
      '--class lawz is not a class. Did you mean "law"? Known: ',
    ],
  ])('refuses %s, and says what to give', async (_, args, message) => {
    const { status, stderr } = await run('--content', await makeContent(), ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
