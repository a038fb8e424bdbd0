// The style sheet tells every predicate apart without colour.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PREDICATES } from '../../../../src/schemas/predicates.ts';

const css = readFileSync('src/rooms/map/arcs.css', 'utf8');

/** Width and dashes that the style sheet gives to lines of `predicate`; halves of a pixel are not told apart. */
function patternOf(predicate: string): string {
  const rules = [...css.matchAll(/((?:\s*\.arc-\w+,?)+)\s*\{([^}]*)\}/g)].filter(([, selectors = '']) =>
    selectors.split(',').some((selector) => selector.trim() === `.arc-${predicate}`),
  );
  const last = (property: string) =>
    rules.flatMap(([, , body = '']) => new RegExp(`${property}: ([^;]+);`).exec(body)?.[1] ?? []).at(-1);
  return `${Math.floor(Number(last('stroke-width') ?? '1'))} / ${last('stroke-dasharray') ?? 'none'}`;
}

describe('lines of the map', () => {
  test('differ in width or dashes, each predicate from every other', () => {
    const byPattern = Map.groupBy(PREDICATES, patternOf);
    const same = [...byPattern.values()].filter((members) => members.length > 1);
    expect(same).toEqual([]);
  });
});
