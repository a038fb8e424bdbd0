import { describe, expect, test } from 'vitest';
import { keepRead, keepValue, openReads, withReads } from '../../../../src/corpus/reads.ts';
import { WatchedUnits } from '../../../../src/corpus/watched-units.ts';
import { Facts } from '../../../../src/integrations/kept/facts.ts';

type Record = { title: string } & { [property: string]: unknown };

/** Records `0`, `1`, … as a build sees them. */
function open(records: readonly object[], kind = 'work', idOf = (index: number) => String(index)) {
  const units = new WatchedUnits();
  const shown = records.map((record, index) => units.show(units.add(kind, idOf(index), record), record as Record));
  return { units, shown, facts: new Facts(units) };
}

const titles = (...all: string[]) => all.map((title) => ({ title }));
const TEN = titles('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');

function listReads(facts: Facts, make: () => unknown): readonly string[] {
  const reads = openReads();
  withReads(reads, make);
  return facts.list(reads);
}

describe('names of what was read', () => {
  test('are one for each record where few of many were', () => {
    const { facts, shown } = open(TEN);
    expect(listReads(facts, () => shown.slice(0, 3).map(({ title }) => title))).toEqual([
      'work\t0\ttitle',
      'work\t1\ttitle',
      'work\t2\ttitle',
    ]);
  });

  test('are one for all where half of them were', () => {
    const { facts, shown } = open(TEN);
    expect(listReads(facts, () => shown.slice(0, 5).map(({ title }) => title))).toEqual(['work\t*\ttitle']);
  });

  test('are one for the parts of a record where two of them were', () => {
    const { facts, shown } = open(TEN, 'provision', (index) => `${index < 3 ? 'a' : 'b'}#${index}`);
    expect(listReads(facts, () => [0, 1, 5].map((index) => shown[index]?.title))).toEqual([
      'provision\ta#*\ttitle',
      'provision\tb#5\ttitle',
    ]);
  });

  test('are one for what was kept before, of which the members are known', () => {
    const { facts, shown } = open(TEN);
    const kept = keepRead(() => shown[7]?.title);
    const [name = '', ...others] = listReads(facts, kept);
    expect(others).toEqual([]);
    expect(facts.listSets([name])).toEqual([[name, ['work\t7\ttitle']]]);
  });
});

describe('the hash of a name', () => {
  const hashOf = (records: readonly object[], name: string) => open(records).facts.hashOf(name);

  test.each([
    ['of one record stays where another changes', 'work\t0\ttitle', titles('a', 'x'), true],
    ['of one record changes with it', 'work\t0\ttitle', titles('x', 'b'), false],
    ['of all stays where another property changes', 'work\t*\ttitle', [{ title: 'a', year: 1 }, { title: 'b' }], true],
    ['of all changes with any', 'work\t*\ttitle', titles('a', 'x'), false],
    ['of all changes when one more is there', 'work\t*\ttitle', titles('a', 'b', ''), false],
    ['of all tells where one ends and the next begins', 'work\t*\ttitle', titles('ab', ''), false],
    ['of the names of properties changes with them', 'work\t0\t*', [{ title: 'a', year: 1 }, { title: 'b' }], false],
  ])('%s', (_, name, others, isSame) => {
    expect(hashOf(others, name) === hashOf(titles('a', 'b'), name)).toBe(isSame);
  });

  test('is none where there is no such record', () => {
    expect(hashOf(TEN, 'work\t99\ttitle')).toBeUndefined();
    expect(hashOf(TEN, 'set\tx\t')).toBeUndefined();
    expect(hashOf(TEN, 'value\tx\tvalue')).toBeUndefined();
  });

  test('tells maps, sets, and what is missing', () => {
    const values = [new Map([['a', 1]]), new Map([['a', 2]]), new Set(['a']), new Set(['b']), undefined, null, {}, ''];
    const hashes = values.map((value) => hashOf([{ value }], 'work\t0\tvalue'));
    expect(new Set(hashes).size).toBe(values.length);
  });

  test('leaves out where a part is written, and what is watched by itself', () => {
    const { units } = open([]);
    const at = (line: number) => {
      const part = { title: 'a' };
      const unit = units.add('part', 'p', part);
      units.add('whole', String(line), { parts: [units.show(unit, part), { place: { line } }] });
      return new Facts(units).hashOf(`whole\t${line}\tparts`);
    };
    expect(at(1)).toBe(at(2));
  });

  test('is refused of a place itself, and of what cannot be told whole', () => {
    expect(() => hashOf([{ place: { file: 'a', line: 1 } }], 'work\t0\tplace')).toThrow(/reads place of work 0/);
    expect(() => hashOf([{ value: { call: () => 1 } }], 'work\t0\tvalue')).toThrow(/"call" is a function/);
    expect(hashOf([{ place: 'Lima' }], 'work\t0\tplace')).toBeDefined();
  });

  test('of a set that an earlier build has named changes with any of its members', () => {
    const make = (records: readonly object[]) => {
      const { facts } = open(records);
      facts.knowSets([['set\tx\t', ['work\t0\ttitle', 'work\t1\ttitle']]]);
      return facts.hashOf('set\tx\t');
    };
    expect(make(titles('a', 'b', 'c'))).toBe(make(titles('a', 'b', 'd')));
    expect(make(titles('a', 'b'))).not.toBe(make(titles('a', 'x')));
  });

  test('of a value changes with the value alone', () => {
    const make = (records: readonly Record[]) => {
      const { facts, shown } = open(records);
      const longest = keepValue('longest', () => Math.max(...shown.map(({ title }) => title.length)));
      const [name = ''] = listReads(facts, longest);
      return facts.hashOf(name);
    };
    expect(make(titles('a', 'bb'))).toBe(make(titles('c', 'dd')));
    expect(make(titles('a', 'bb'))).not.toBe(make(titles('a', 'bbb')));
  });
});
