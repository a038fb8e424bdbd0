import { describe, expect, test } from 'vitest';
import { takeTurns, type Claim, type Stretch } from '../../../../src/integrations/shares/claims.ts';
import { Grants } from '../../../../src/integrations/shares/grants.ts';
import type { Share } from '../../../../src/integrations/shares/share.ts';

const PATHS = [
  ...Array.from({ length: 101 }, (_, index) => `en/pages/${index}/`),
  'en/data/',
  'data/works.csv',
  'data/asked/en/penalties.json',
];

/** What each process of `of` shards takes, where all go through one list side by side. */
async function shareOut(of: number, processes: number, paths = PATHS): Promise<{ share: Share; taken: string[] }[]> {
  const made = Array.from({ length: of }, (_, index) => {
    const grants = new Grants(processes);
    const ask = (claim: Claim): Promise<Stretch> => {
      if ('checked' in claim) throw new Error('It was asked for no stretch.');
      return Promise.resolve(grants.grant(claim.claims, claim.of));
    };
    return Array.from({ length: processes }, async (_, process) => {
      const share = { shard: { number: index + 1, of }, process: process + 1 };
      const takes = takeTurns('pages', share, () => paths.length, ask);
      const taken: string[] = [];
      for (const path of paths) if (await takes(path)) taken.push(path);
      return { share, taken };
    });
  });
  return Promise.all(made.flat());
}

describe('takeTurns', () => {
  test.each([
    [1, 1],
    [1, 2],
    [1, 7],
    [4, 1],
    [3, 2],
  ])('of %i shards in %i processes has each item taken once', async (of, processes) => {
    const taken = (await shareOut(of, processes)).flatMap((share) => share.taken);
    expect(taken.toSorted()).toEqual(PATHS.toSorted());
  });

  test('shares a machine’s part among all its processes, and a list among all shards', async () => {
    for (const [of, processes] of [
      [1, 2],
      [4, 1],
    ] as const)
      for (const { taken } of await shareOut(of, processes)) expect(taken.length).toBeGreaterThan(20);
  });

  test('leaves what is made of every bulk file to one process', async () => {
    const [first] = await shareOut(3, 2);
    expect(first?.share).toEqual({ shard: { number: 1, of: 3 }, process: 1 });
    expect(first?.taken).toEqual(expect.arrayContaining(['en/data/', 'data/works.csv']));
  });

  test('takes nothing of an empty list, and has some shards of a short one take nothing', async () => {
    expect((await shareOut(2, 2, [])).flatMap(({ taken }) => taken)).toEqual([]);
    const taken = (await shareOut(4, 2, ['a/', 'b/'])).flatMap((share) => share.taken);
    expect(taken.toSorted()).toEqual(['a/', 'b/']);
  });
});
