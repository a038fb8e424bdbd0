import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { readContent } from '../../helpers/make-content.ts';

const { corpus } = await readContent();
const FIELDS = [
  'graph',
  'provisions',
  'provisionRows',
  'threadPlaces',
  'askedCriteria',
  'lawChanges',
  'figureGroups',
  'series',
  'workByText',
] as const;

describe('Atlas', () => {
  test('names every index in this test', () => {
    const own = Object.entries(Object.getOwnPropertyDescriptors(Atlas.prototype));
    expect(own.filter(([, property]) => property.get !== undefined).map(([name]) => name)).toEqual(FIELDS);
  });

  test.each(FIELDS)('makes %s once, and never shares it with another reading', (field) => {
    const atlas = new Atlas(corpus);
    expect(atlas[field]).toBe(atlas[field]);
    expect(new Atlas(corpus)[field]).not.toBe(atlas[field]);
  });

  test('looks at nothing before it is asked', () => {
    const unread = new Proxy(corpus, {
      get: (_, key) => {
        throw new Error(`"${String(key)}" was read.`);
      },
    });
    expect(() => new Atlas(unread)).not.toThrow();
    expect(() => new Atlas(unread).threadPlaces).toThrow('was read');
  });
});
