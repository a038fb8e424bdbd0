import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeList, changeOwnList, keepOwnList, readOwnList, withOwnList } from '../../../../src/site/dom/own-list.ts';
import { LIST_LIMIT } from '../../../../src/site/dom/provision-list.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('keepOwnList', () => {
  test('keeps a list that the next page reads, and nothing of an empty one', () => {
    expect(readOwnList()).toEqual([]);
    expect(keepOwnList(['a#1', 'b#3.d'])).toBe(true);
    expect(readOwnList()).toEqual(['a#1', 'b#3.d']);
    keepOwnList([]);
    expect(kept.size).toBe(0);
  });

  test('tells where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(keepOwnList(['a#1'])).toBe(false);
    expect(readOwnList()).toEqual([]);
  });
});

describe('changeList', () => {
  test('adds at the end and takes off, each once', () => {
    expect(changeList(['a#1'], 'b#2', true)).toEqual(['a#1', 'b#2']);
    expect(changeList(['a#1', 'b#2'], 'a#1', true)).toEqual(['b#2', 'a#1']);
    expect(changeList(['a#1', 'b#2'], 'a#1', false)).toEqual(['b#2']);
  });

  test('has no room for more than an address can carry', () => {
    const full = Array.from({ length: LIST_LIMIT }, (_, index) => `a#${index}`);
    expect(changeList(full, 'b#1', true)).toBeUndefined();
    expect(changeList(full, 'a#0', true)).toHaveLength(LIST_LIMIT);
  });
});

describe('changeOwnList', () => {
  test('changes what the browser keeps', () => {
    changeOwnList('a#1', true);
    changeOwnList('b#1', true);
    changeOwnList('a#1', false);
    expect(readOwnList()).toEqual(['b#1']);
  });
});

describe('withOwnList', () => {
  test('gives the own list to an address without one, and leaves any other alone', () => {
    expect(withOwnList('?show=proposals')).toBe('?show=proposals');
    keepOwnList(['a#1', 'a#2']);
    expect(new URLSearchParams(withOwnList('?show=proposals')).get('list')).toBe('a~1~2');
    expect(withOwnList('?list=b~3')).toBe('?list=b~3');
    expect(withOwnList('?list=')).toBe('?list=');
  });
});
