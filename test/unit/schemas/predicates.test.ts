import { describe, expect, test } from 'vitest';
import {
  DATED_PREDICATES,
  describeInverse,
  INVERSES,
  PREDICATES,
  storedPredicate,
} from '../../../src/schemas/predicates.ts';

describe('INVERSES', () => {
  test('gives each predicate an inverse of its own', () => {
    expect(new Set(Object.values(INVERSES)).size).toBe(PREDICATES.length);
  });
  test('has no inverse that is stored as well, except that of relatedTo, which is its own', () => {
    const both = Object.values(INVERSES).filter((inverse) => (PREDICATES as readonly string[]).includes(inverse));
    expect(both).toEqual(['relatedTo']);
  });
});

describe('DATED_PREDICATES', () => {
  test('leaves out what a text may do to a younger one', () => {
    const undated = PREDICATES.filter((predicate) => !DATED_PREDICATES.has(predicate));
    expect(undated).toEqual(['convenes', 'cites', 'relatedTo']);
  });
});

describe('describeInverse', () => {
  test.each(
    PREDICATES.filter((predicate) => predicate !== 'relatedTo').map((predicate) => [INVERSES[predicate], predicate]),
  )('answers "%s" with "%s"', (inverse, predicate) => {
    expect(describeInverse(inverse)).toBe(
      `is an inverse, which the atlas computes. Write "${predicate}" on the other record instead.`,
    );
  });
  test.each(['recalls', 'relatedTo', 'mentions', '', 'constructor'])('says nothing of %j', (name) => {
    expect(describeInverse(name)).toBeUndefined();
  });
});

describe('storedPredicate', () => {
  test.each(PREDICATES)('accepts "%s"', (predicate) => {
    expect(storedPredicate.parse(predicate)).toBe(predicate);
  });
  test('refuses an inverse and says what to write', () => {
    expect(storedPredicate.safeParse('recalledBy').error?.issues[0]?.message).toMatchInlineSnapshot(
      `"is an inverse, which the atlas computes. Write "recalls" on the other record instead."`,
    );
  });
  test.each(['mentions', 'Recalls', '', null, 3])('refuses %j', (name) => {
    expect(storedPredicate.safeParse(name).success).toBe(false);
  });
});
