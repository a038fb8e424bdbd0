import { describe, expect, test } from 'vitest';
import { densityOf } from '../../../../src/rooms/legislation/profile-density.ts';
import { viewProfile } from '../../../../src/rooms/legislation/view-profile.ts';
import { readStates } from '../../../helpers/fixture-state.ts';

/** A newest reading of the content. */
const DAY = '2020-01-02';

describe('viewProfile', () => {
  test('tells law, penalty, answers and treaties of a state with the numbers of their sources', async () => {
    const { site, argentina } = await readStates();
    const view = viewProfile(site, argentina, DAY);
    expect(view).toMatchObject({ name: 'Argentina', href: '/en/legislation/ar/', day: '2 January 2020' });
    const [law, penalty] = view.facts;
    expect(law).toMatchObject({
      id: 'law',
      lines: [{ name: { text: 'Ley 26.364, Art. 2', lang: 'es' }, cited: { numbers: [1] } }],
    });
    expect(penalty).toMatchObject({ id: 'penalty', lines: [{ text: '4 to 8 years' }] });
    expect(view.groups[0]?.answers[0]).toMatchObject({
      label: 'Dedicated law',
      mark: 'yes',
      places: [{ law: { text: 'Ley 26.364' }, articles: [{ text: 'Art. 2' }] }],
      more: 0,
    });
    expect(view.counts.map(({ text }) => text)).toContain('yes: 1');
    const cited = [
      ...view.facts.flatMap(({ lines }) => lines),
      ...view.groups.flatMap(({ answers }) => answers),
      ...view.treaties,
    ].flatMap(({ cited: { numbers } = { numbers: [] } }) => numbers);
    expect(new Set(cited)).toEqual(new Set(view.sources.map(({ number }) => number)));
  });

  test('says of what is unknown that it is not recorded, never no', async () => {
    const { site, bolivia } = await readStates();
    const view = viewProfile(site, bolivia, DAY);
    expect(view.facts.map(({ lines }) => lines.map(({ text }) => text))).toEqual(
      view.facts.map(() => ['not recorded']),
    );
    const answers = view.groups.flatMap((group) => group.answers);
    expect(new Set(answers.map(({ mark, words }) => `${mark}: ${words}`))).toEqual(
      new Set(['not-recorded: not recorded']),
    );
    expect(new Set(view.treaties.map(({ text }) => text))).toEqual(new Set(['not recorded']));
    expect(answers.every(({ cited }) => cited === undefined)).toBe(true);
    expect(view.sources).toEqual([]);
    const missing = view.missing.map(({ label, names }) => [label, names.length]);
    expect(missing).toEqual([
      ['Questions', answers.length],
      ['Facts', 3],
      ['Treaties', view.treaties.length],
    ]);
  });
});

describe('densityOf', () => {
  test('sets a state of which much is recorded more tightly', async () => {
    const { site, argentina } = await readStates();
    const view = viewProfile(site, argentina, DAY);
    const withLetters = (letters: number) => ({ ...view, officialName: 'x'.repeat(letters) });
    expect([100, 14_000, 18_000].map((letters) => densityOf(withLetters(letters)))).toEqual([
      'roomy',
      'normal',
      'tight',
    ]);
  });
});
