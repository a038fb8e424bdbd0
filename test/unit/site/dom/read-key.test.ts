import { afterEach, describe, expect, test, vi } from 'vitest';
import { findAround, readKey } from '../../../../src/site/dom/read-key.ts';

afterEach(() => vi.unstubAllGlobals());

/** An event with what is given; node has no events of the keyboard. */
function event(values: Readonly<Record<string, unknown>>): Event {
  return Object.defineProperties(
    new Event('keydown', { cancelable: true }),
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
  );
}

describe('readKey', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['gives the key', { key: 'Enter', isComposing: false, keyCode: 13 }, 'Enter'],
    ['gives none of an event without a key, as autofill sends it', {}, ''],
    ['gives none while a word is composed', { key: 'Enter', isComposing: true, keyCode: 13 }, ''],
    [
      'gives none of the Enter that ends a composition in Safari',
      { key: 'Enter', isComposing: false, keyCode: 229 },
      '',
    ],
    ['gives none where something else has taken the key', { key: '/', defaultPrevented: true }, ''],
  ])('%s', (_, values, key) => {
    expect(readKey(event(values))).toBe(key);
  });
});

describe('findAround', () => {
  test('finds nothing around an event of the document itself, or of nothing', () => {
    // Node has no elements: what is no Element has no `closest`, as a document has none.
    vi.stubGlobal('Element', Map);
    expect(findAround(event({ target: new EventTarget() }), 'a')).toBeNull();
    expect(findAround(event({ target: null }), 'a')).toBeNull();
  });
});
