import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { ageOf, dayOfContent, freshnessOf, mostInNeed } from '../../../src/audit/freshness.ts';
import type { Fact, FactClass } from '../../../src/audit/fact.ts';
import { listFacts } from '../../../src/audit/list-facts.ts';
import { ALL_ANSWERED, makeContent } from '../../helpers/make-content.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

const DAY = '2026-11-28';

function fact(
  kind: FactClass,
  id: string,
  standsAt: string | undefined,
  confidence: Fact['confidence'] = 'high',
): Fact {
  return { class: kind, id, state: 'ar', path: '/', says: id, sources: [], confidence, checkedOn: standsAt, standsAt };
}

describe('ageOf', () => {
  test.each([
    ['2023-11-28', 3],
    ['2023-11-29', 2],
    ['2023', 3],
    ['2026-11-28', 0],
    ['2027', 0],
  ])('of what stands as of %s is %i years', (standsAt, age) => {
    expect(ageOf(fact('law', 'a', standsAt), DAY)).toBe(age);
  });
});

describe('mostInNeed', () => {
  test('goes by age, then kind, then confidence', () => {
    const list = mostInNeed(
      [
        fact('answer-high', 'young', '2026'),
        fact('plan', 'plan', '2022'),
        fact('law', 'law', '2022'),
        fact('answer-medium', 'medium', '2022', 'medium'),
        fact('row', 'row', '2022'),
        fact('law', 'old', '2010'),
        fact('penalty', 'no source', undefined, 'low'),
        fact('step', 'a step does not age', '2001'),
      ],
      DAY,
    );
    expect(list.map(({ id }) => id)).toEqual(['no source', 'old', 'plan', 'row', 'medium', 'law', 'young']);
  });
});

describe('the content', async () => {
  const corpus = await realCorpus();
  const atlas = new Atlas(corpus);

  test('is reckoned from its newest reading, and says of each state when it was last looked at', () => {
    const day = dayOfContent(atlas) ?? '';
    expect(listFacts(atlas).every(({ checkedOn }) => checkedOn === undefined || checkedOn <= day)).toBe(true);
    for (const country of corpus.countries) {
      const { last, old } = freshnessOf(atlas, country, day);
      expect(last, country.code).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const item of old) expect(ageOf(item, day), item.id).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('npm run freshness', { timeout: 60_000 }, () => {
  const script = resolve('scripts/freshness.ts');
  const run = (args: readonly string[], cwd = '.') =>
    spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' });

  test('lists 50 facts, or as many as asked, each with its page', async () => {
    const lines = (text: string) => text.split('\n').filter((line) => line.trim().startsWith('/en/'));
    const dir = await makeContent(ALL_ANSWERED);
    expect(lines(run([], dirname(dir)).stdout)).toHaveLength(50);
    expect(lines(run(['--size', '3', '--content', dir]).stdout)).toHaveLength(3);
  });

  test('refuses a size that is none', () => {
    const { status, stderr } = run(['--size', 'all']);
    expect(status).toBe(2);
    expect(stderr).toContain('--size all is not a whole number above 0.');
  });
});
