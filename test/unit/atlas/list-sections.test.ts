import { describe, expect, test } from 'vitest';
import { listSections, listViews } from '../../../src/atlas/list-sections.ts';
import { LATEST, splitList } from '../../../src/atlas/split-list.ts';

interface Entry {
  kind: 'a' | 'b';
  year: string;
}
const listOf = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({ kind: index % 3 ? 'a' : 'b', year: String(2020 - (index % 2)) }));
const viewsOf = (count: number, longest: number) => {
  const all = listOf(count);
  return listViews(
    all,
    splitList(all, ({ year }) => year, longest),
  );
};
const sections = (view: ReturnType<typeof viewsOf>[number]) =>
  listSections(view, ['b', 'c', 'a'], ({ kind }) => kind).map(({ key, total, items }) => [key, total, items.length]);

describe('listViews', () => {
  test('gives a list that stands whole one page, and a split one a page for each part beside', () => {
    expect(viewsOf(3, 3).map(({ part }) => part?.id)).toEqual([undefined]);
    expect(viewsOf(4, 3).map(({ part }) => part?.id)).toEqual([undefined, '2020', '2019']);
  });
});

describe('listSections', () => {
  test('shows a list that stands whole, in the order of the keys, without empty sections', () => {
    expect(viewsOf(300, 300).map(sections)).toEqual([
      [
        ['b', 100, 100],
        ['a', 200, 200],
      ],
    ]);
  });

  test('shows the latest of each section of a split list on its own page, and all of them by year', () => {
    const [own, ...parts] = viewsOf(300, 299).map(sections);
    expect(own).toEqual([
      ['b', 100, LATEST],
      ['a', 200, LATEST],
    ]);
    expect(parts).toEqual([
      [
        ['b', 50, 50],
        ['a', 100, 100],
      ],
      [
        ['b', 50, 50],
        ['a', 100, 100],
      ],
    ]);
  });

  test('of nothing are none', () => {
    expect(viewsOf(0, 3).map(sections)).toEqual([[]]);
  });
});
