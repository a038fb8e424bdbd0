import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { buildTimeline } from '../../../../src/atlas/timeline.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { viewTimeline } from '../../../../src/rooms/timeline/view-timeline.ts';

const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const { years, undated } = buildTimeline(atlas);
const count = years.reduce((sum, { entries }) => sum + entries.length, undated.length);

describe('viewTimeline', () => {
  test('stands on one page up to the limit, newest year first', () => {
    const [own, ...others] = viewTimeline(atlas, count);
    expect(others).toEqual([]);
    expect(own?.shown).toEqual(years.toReversed());
    expect(own?.others).toEqual([]);
  });

  test('has a page for each year and for what has no date when it is longer by one', () => {
    const [own, ...others] = viewTimeline(atlas, count - 1);
    expect(others.map(({ part }) => part?.id)).toEqual([
      ...years.toReversed().map(({ year }) => String(year)),
      ...(undated.length ? ['undated'] : []),
    ]);
    expect(others.flatMap(({ part }) => part?.items ?? [])).toHaveLength(count);
    expect([...(own?.shown ?? []), ...(own?.others ?? [])]).toEqual(years.toReversed());
    expect(own?.shown.length).toBeGreaterThan(0);
    expect(own?.others.length).toBeGreaterThan(0);
  });

  test('shows no year on its own page that alone is too long', () => {
    const longest = Math.max(...years.map(({ entries }) => entries.length));
    const [own] = viewTimeline(atlas, longest - 1);
    expect(own?.shown.every(({ entries }) => entries.length < longest)).toBe(true);
  });

  test('finds the years that hold half of all entries, and no shorter run does', () => {
    const [own] = viewTimeline(atlas);
    const held = (from: number, to: number) =>
      years.filter(({ year }) => year >= from && year <= to).reduce((sum, { entries }) => sum + entries.length, 0);
    const { count: all, from, to, fullest } = own?.span ?? { count: 0, from: 0, to: 0, fullest: 0 };
    expect(all).toBe(count - undated.length);
    expect(held(from, to) * 2).toBeGreaterThanOrEqual(all);
    for (const { year } of years) expect(held(year, year + to - from - 1) * 2).toBeLessThan(all);
    expect(held(fullest, fullest)).toBe(Math.max(...years.map(({ entries }) => entries.length)));
  });
});
