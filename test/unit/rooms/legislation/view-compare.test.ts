import { describe, expect, test } from 'vitest';
import { viewCompare } from '../../../../src/rooms/legislation/view-compare.ts';
import { readStates } from '../../../helpers/fixture-state.ts';
import { siteOf } from '../../../helpers/site-of.ts';

describe('viewCompare', () => {
  test('offers every state by name, and examples as links that the page reads', async () => {
    const { site } = await readStates({}, 'es');
    const { source, states, examples } = viewCompare(site);
    expect(source).toBe('/data/compare/es/');
    expect(states).toContainEqual({ code: 'ar', name: 'Argentina', href: '/es/legislation/ar/' });
    expect(examples[0]).toEqual({
      names: 'CR, GT y MX',
      rows: 'Non-punishment',
      href: '/es/legislation/compare/?c=cr,gt,mx&q=non-punishment',
    });
    expect(examples[1]?.href).toBe('/es/legislation/compare/?c=ar,co,mx');
  });

  test('offers every row of the table by group: questions, what else is recorded, treaties', async () => {
    const { groups } = viewCompare((await readStates()).site);
    expect(groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ['offence', ['dedicated-law']],
      ['victims', ['non-punishment']],
      ['state', ['penalty', 'plans', 'authority']],
      ['treaties', ['lima-protocol']],
    ]);
  });

  test('leaves out an example of which a state is not held', async () => {
    const { corpus } = (await readStates()).site.atlas;
    const without = { ...corpus, countries: corpus.countries.filter(({ code }) => code !== 'us') };
    const { examples } = viewCompare(siteOf(without, 'en'));
    expect(examples.map(({ href }) => href).join(' ')).not.toContain('us');
  });
});
