import { describe, expect, test } from 'vitest';
import { AMERICAN_STATES } from '../../../../src/schemas/states.ts';
import { viewTreaties } from '../../../../src/rooms/legislation/view-treaties.ts';
import { viewTreaty } from '../../../../src/rooms/legislation/view-treaty.ts';
import { readStates } from '../../../helpers/fixture-state.ts';
import { COUNTRY, edit, MINIMAL } from '../../../helpers/make-content.ts';

const ALL = AMERICAN_STATES.length;

describe('viewTreaties', () => {
  test('counts what states did under each treaty, and gives each state a standing for each', async () => {
    const { treaties, states } = viewTreaties((await readStates()).site);
    expect(treaties.map(({ counts }) => counts.bound + counts.none + counts.toVerify + counts.blank)).toEqual([ALL]);
    expect(treaties[0]).toMatchObject({
      name: { href: '/en/legislation/treaties/lima-protocol/' },
      counts: { bound: 1, blank: ALL - 1 },
    });
    const argentina = states.find(({ name }) => name === 'Argentina');
    expect(argentina).toMatchObject({ href: '/en/legislation/ar/#_treaties' });
    expect(argentina?.cells).toEqual([
      { kind: 'bound', year: '2002', words: 'ratification, 19 November 2002, signed 12 December 2000' },
    ]);
    expect(argentina?.counts).toBe('1 bound');
  });

  test('names the states that are not bound, by what is known of them', async () => {
    const { site, argentina } = await readStates();
    const { treaties } = viewTreaties(site);
    const blank = site.atlas.corpus.countries
      .filter(({ code }) => code !== argentina.code)
      .map(({ labels }) => labels.en);
    expect(treaties[0]?.others).toMatchObject([{ kind: 'not-recorded', label: 'not recorded' }]);
    for (const name of blank) expect(treaties[0]?.others[0]?.names).toContain(name);
    expect(treaties[0]?.others[0]?.names).not.toContain('Argentina');
  });
});

describe('viewTreaty', () => {
  test('gives action and days of a state in the language of the page', async () => {
    const { states } = viewTreaty((await readStates({}, 'es')).site, 'lima-protocol');
    expect(states.find(({ name }) => name === 'Argentina')).toMatchObject({
      href: '/es/legislation/ar/',
      standing: {
        action: 'ratificación',
        mark: 'yes',
        bound: '19 de noviembre de 2002',
        signed: '12 de diciembre de 2000',
        asOf: '2019',
      },
    });
  });

  test('marks a state without a record as not recorded, never as one that did nothing', async () => {
    const { states, map } = viewTreaty((await readStates()).site, 'lima-protocol');
    expect(states.find(({ name }) => name === 'BO')?.standing).toMatchObject({
      action: 'not recorded',
      mark: 'not-recorded',
      bound: undefined,
      signed: undefined,
    });
    expect(map.filter(({ mark }) => mark === 'no')).toEqual([]);
    expect(map).toHaveLength(ALL);
  });

  test('shows no day of an action that no source shows', async () => {
    const { site } = await readStates(
      edit(
        COUNTRY,
        /action: ratification, evidence: \{[^}]*\}/.exec(MINIMAL[COUNTRY] ?? '')?.[0] ?? '',
        'action: ratification',
      ),
    );
    const { states, counts } = viewTreaty(site, 'lima-protocol');
    expect(states.find(({ name }) => name === 'Argentina')?.standing).toMatchObject({
      action: 'to be verified',
      mark: 'not-recorded',
      bound: undefined,
    });
    expect(counts).toMatchObject({ bound: 0, toVerify: 1 });
  });

  test('names the evidence of an approval only where it is another source', async () => {
    const approval = (source: string) =>
      edit(
        COUNTRY,
        'action: ratification,',
        `action: ratification, approval: {law: Ley 25.632, date: 2002-08, evidence: {source: '${source}', confidence: high, checkedOn: 2020-01-02}},`,
      );
    const standing = async (source: string) => {
      const { states } = viewTreaty((await readStates(approval(source))).site, 'lima-protocol');
      return states.find(({ name }) => name === 'Argentina')?.standing.approval;
    };
    expect(await standing('https://example.org/text')).toEqual({
      law: 'Ley 25.632',
      date: 'August 2002',
      evidence: undefined,
    });
    expect((await standing('https://example.org/law'))?.evidence?.source).toBe('https://example.org/law');
  });
});
