import { describe, expect, test } from 'vitest';
import { viewNetwork } from '../../../../src/rooms/legislation/view-network.ts';
import { readStates } from '../../../helpers/fixture-state.ts';
import { COUNTRY, edit } from '../../../helpers/make-content.ts';

describe('viewNetwork', () => {
  test('gives an authority by its printed name, and counts the states that have one', async () => {
    const files = edit(
      COUNTRY,
      'authority: null',
      'authority: {name: Comité Ejecutivo, language: es, role: Coordinates.}',
    );
    const { states, count } = viewNetwork((await readStates(files)).site);
    expect(count).toBe(1);
    expect(states.find(({ code }) => code === 'ar')).toMatchObject({
      name: 'Argentina',
      href: '/en/legislation/ar/',
      rowHref: '/en/network/#ar',
      authority: { name: 'Comité Ejecutivo', lang: 'es', role: 'Coordinates.' },
    });
    const spanish = viewNetwork((await readStates(files, 'es')).site);
    expect(spanish.states.find(({ code }) => code === 'ar')?.authority?.lang).toBeUndefined();
  });

  test('has an answer for each of its questions, a blank where none is recorded', async () => {
    const { questions, states } = viewNetwork((await readStates()).site);
    const bolivia = states.find(({ code }) => code === 'bo');
    expect(bolivia?.authority).toBeUndefined();
    expect(bolivia?.answers.map(({ now }) => now)).toEqual(questions.map(() => 'not-recorded'));
  });
});
