import { describe, expect, test } from 'vitest';
import { fillField } from '../../../../src/site/dom/fill-field.ts';

/** A field that notes every value it is given, as a browser would complain of some. */
function makeField(type: string) {
  const given: string[] = [];
  const field = {
    type,
    get value() {
      return given.at(-1) ?? '';
    },
    set value(value: string) {
      given.push(value);
    },
  };
  return { field, given };
}

describe('fillField', () => {
  test.each([
    ['number', '2006'],
    ['number', '-1'],
    ['number', '1.5'],
    ['date', '2024-02-29'],
    ['text', '%'],
    ['search', '"><img src=x onerror=alert(1)>'],
    ['select-one', 'permanent-council'],
    ['number', ''],
    ['date', ''],
  ])('puts into a field of type %s the value %s', (type, asked) => {
    const { field, given } = makeField(type);
    expect([fillField(field, asked), given]).toEqual([true, [asked]]);
  });

  test('has a list show its choice of all where it does not offer the value', () => {
    const list = {
      type: 'select-one',
      chosen: undefined as string | undefined,
      get value() {
        return this.chosen ?? '';
      },
      set value(value: string) {
        this.chosen = ['', 'permanent-council'].includes(value) ? value : undefined;
      },
    };
    expect([fillField(list, 'zz'), list.chosen]).toEqual([false, '']);
  });

  test.each([
    ['number', 'NaN'],
    ['number', '1e999'],
    ['number', '0x10'],
    ['number', ' 5'],
    ['number', '9'.repeat(400)],
    ['date', '2020-02-30'],
    ['date', '0000-01-01'],
    ['date', '9999-99-99'],
    ['date', '2020-02-3'],
    ['date', '../../etc'],
  ])('never gives a field of type %s the value %s', (type, asked) => {
    const { field, given } = makeField(type);
    expect([fillField(field, asked), given]).toEqual([false, ['']]);
  });
});
