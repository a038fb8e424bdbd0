import { describe, expect, test } from 'vitest';
import type { MandateLink, MandateRecord } from '../../../../src/atlas/mandates.ts';
import { chooseDrawn } from '../../../../src/rooms/map/choose-drawn.ts';

const link = (from: string, to: string, count = 1): MandateLink => ({ from, to, predicate: 'cites', count });
const LINKS = [link('b', 'a'), link('c', 'a', 5), link('d', 'a'), link('d', 'c'), link('e', 'd')];
const RECORDS = ['a', 'b', 'c', 'd', 'e', 'f'].map((id): MandateRecord => ({
  id,
  date: null,
  topics: new Map(),
  out: LINKS.filter(({ from }) => from === id),
  in: LINKS.filter(({ to }) => to === id),
}));
const draw = (marks: number, arcs: number) => {
  const { records, links, isCut } = chooseDrawn(RECORDS, LINKS, { marks, arcs });
  return { records: records.map(({ id }) => id).join(''), links: links.map(({ from, to }) => from + to), isCut };
};

describe('chooseDrawn', () => {
  test('draws everything up to the limits', () => {
    expect(draw(6, 5)).toEqual({ records: 'abcdef', links: ['ba', 'ca', 'da', 'dc', 'ed'], isCut: false });
  });

  test('draws the most joined records, in their order, and only lines between them', () => {
    // a has 7 relations, c 6, d 3; b and e have one each.
    expect(draw(3, 5)).toEqual({ records: 'acd', links: ['ca', 'da', 'dc'], isCut: true });
  });

  test('takes the earlier of records that are joined as much', () => {
    expect(draw(4, 5).records).toBe('abcd');
  });

  test('draws the lines that stand for most relations, then those between the most joined', () => {
    expect(draw(6, 1).links).toEqual(['ca']);
    expect(draw(6, 2).links).toEqual(['ca', 'da']);
  });

  test('draws nothing of nothing', () => {
    expect(chooseDrawn([], [])).toEqual({ records: [], links: [], isCut: false });
  });
});
