// The recipes of the data page find the files of the built site as its server gives them; what they count is seen by the checks of exports.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFetchFaults } from '../../scripts/exports/check-recipes.ts';
import { RECIPES } from '../../src/exports/tables/recipes.ts';
import { serveSite, type ServedSite } from '../helpers/serve-site.ts';
import { SITE } from '../helpers/sites.ts';

describe('recipes', () => {
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveSite(SITE);
  });
  afterAll(() => served.stop());

  test('fetch files that are there', async () => {
    expect(RECIPES.filter(({ tool }) => tool === 'curl').length).toBeGreaterThan(0);
    expect(await listFetchFaults(`${served.address}data/`)).toEqual([]);
    expect(await listFetchFaults(`${served.address}nowhere/`)).not.toEqual([]);
  });
});
