import { describe, expect, test } from 'vitest';
import {
  keepLast,
  keepRead,
  keepValue,
  openReads,
  readInto,
  whileReading,
  withReads,
  type Reads,
} from '../../../src/corpus/reads.ts';
import { KEYS, WatchedMap, WatchedUnits } from '../../../src/corpus/watched-units.ts';

const units = new WatchedUnits();
const work = { title: 'Fighting trafficking', year: 2010 };
const watched = units.show(units.add('work', 'a', work), work);

function propertiesOf(reads: Reads): string[] {
  return [...reads.facts].map(({ property }) => property).sort();
}

describe('what is read while something is made', () => {
  test('is noted, each property once, and nothing afterwards', () => {
    const reads = openReads();
    expect(withReads(reads, () => [watched.title, watched.title, 'year' in watched])).toEqual([
      'Fighting trafficking',
      'Fighting trafficking',
      true,
    ]);
    expect(watched.year).toBe(2010);
    expect(propertiesOf(reads)).toEqual(['title', 'year']);
  });

  test('is noted where all of it is copied', () => {
    const reads = openReads();
    expect(withReads(reads, () => ({ ...watched }))).toEqual(work);
    expect(propertiesOf(reads)).toEqual([KEYS, 'title', 'year']);
  });

  test('is noted where it is waited for, and no more when that has failed', async () => {
    const reads = openReads();
    const failing = whileReading(reads, async () => {
      await Promise.resolve();
      throw new Error(watched.title);
    });
    await expect(failing).rejects.toThrow('Fighting trafficking');
    expect(watched.year).toBe(2010);
    expect(propertiesOf(reads)).toEqual(['title']);
  });

  test('goes from one to the next where what is made changes on the way', () => {
    const [first, second] = [openReads(), openReads()];
    const told = withReads(first, () => {
      const { title } = watched;
      readInto(second);
      return `${title}, ${watched.year}`;
    });
    expect(told).toBe('Fighting trafficking, 2010');
    expect([propertiesOf(first), propertiesOf(second)]).toEqual([['title'], ['year']]);
  });

  test('goes with what was kept to all who ask for it', () => {
    let made = 0;
    const title = keepRead(() => {
      made++;
      return watched.title;
    });
    const all = [openReads(), openReads()];
    for (const reads of all) withReads(reads, title);
    expect(made).toBe(1);
    expect(all.map((reads) => [...reads.kept].map(propertiesOf))).toEqual([[['title']], [['title']]]);
    expect(all.map(propertiesOf)).toEqual([[], []]);
  });

  test('goes with what is kept of one thing, until another is told', () => {
    const made: string[] = [];
    const keepOne = keepLast();
    const [a, b] = ['a', 'b'].map((name) => {
      const keep = keepOne();
      const title = keep(() => (made.push(`title of ${name}`), watched.title));
      return { title, whole: keep(() => (made.push(`whole of ${name}`), `${title()}, ${watched.year}`)) };
    });
    if (!a || !b) throw new Error('There are not two.');
    const reads = openReads();
    expect(withReads(reads, () => [a.title(), a.whole(), a.whole()])).toEqual([
      'Fighting trafficking',
      ...Array<string>(2).fill('Fighting trafficking, 2010'),
    ]);
    expect(made.splice(0)).toEqual(['title of a', 'whole of a']);
    expect([...reads.kept].map(propertiesOf)).toEqual([['title'], ['year']]);
    expect([...reads.kept].map(({ kept }) => [...kept].map(propertiesOf))).toEqual([[], [['title']]]);
    b.title();
    a.title();
    a.whole();
    expect(made).toEqual(['title of b', 'title of a', 'whole of a']);
  });

  test('is the value alone of what is kept as one', () => {
    const reads = openReads();
    const year = keepValue('newest year', () => watched.year);
    expect(withReads(reads, year)).toBe(2010);
    expect([...reads.facts].map(({ unit }) => [unit.kind, unit.id])).toEqual([['value', 'newest year']]);
  });
});

describe('a map that is watched', () => {
  const unit = units.add('lists', '', {});
  const map = new WatchedMap([['a', 1]], unit);

  test.each([
    ['an entry', () => map.get('a'), 'a'],
    ['an entry that is not there', () => map.has('b'), 'b'],
    ['how many there are', () => map.size, KEYS],
    ['all entries', () => [...map], KEYS],
    ['all keys', () => [...map.keys()], KEYS],
    ['all values', () => [...map.values()], KEYS],
    ['each in turn', () => map.forEach(() => undefined), KEYS],
  ])('notes %s', (_, ask, property) => {
    const reads = openReads();
    withReads(reads, ask);
    expect(propertiesOf(reads)).toEqual([property]);
  });

  test('notes the list that it is made from', () => {
    const reads = openReads();
    withReads(reads, () => new WatchedMap([['a', 1]], unit, 'works').get('a'));
    expect(propertiesOf(reads)).toEqual(['works']);
  });
});
