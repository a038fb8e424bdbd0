import { describe, expect, test } from 'vitest';
import { listNear } from '../../../src/engine/list-near.ts';

/** Texts that have `forms`, the first of them most often. */
function textsWith(forms: readonly string[]) {
  return {
    formsWith: (prefix: string) =>
      Promise.resolve(
        forms.flatMap((form, at) => (form.startsWith(prefix) ? [{ form, weight: forms.length - at }] : [])),
      ),
  };
}

describe('listNear', () => {
  test.each<[string, string[], string, boolean]>([
    ['peonnage', ['peonage'], 'peonage', true],
    ['vicitms', ['victims', 'victim'], 'victims', true],
    ['coyote', ['comite'], 'comite', false],
    ['victimz', ['victims'], 'victims', false],
    ['tratos', ['tratas', 'gratos', 'trates', 'trotos'], 'trotos', true],
    ['inciso', ['incite'], 'incite', false],
    ['persecution', ['prosecution'], 'prosecution', false],
  ])('of %s among %j has %s; a slip: %s', async (word, forms, form, isSlip) => {
    expect((await listNear(textsWith(forms), word))[0]).toEqual({ form, isSlip });
  });

  test.each([
    ['coop', ['coip']],
    ['mail', ['main']],
    ['2348', ['2349']],
    ['emigrants', ['immigrants']],
    ['children', ['shelter']],
    ['trato', ['trata']],
    ['tratos', ['tratas']],
    ['trafico', ['trafic']],
  ])('of %s among %j has none', async (word, forms) => {
    expect(await listNear(textsWith(forms), word)).toEqual([]);
  });
});
