import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageAddress } from '../../../../src/site/dom/page-address.ts';

let listeners: Map<string, () => void>;
let calls: [how: string, state: unknown, address: string][];
/** Calls that the browser lets through. */
let limit: number;
let state: unknown;
let at: { pathname: string; search: string; hash: string };

beforeEach(() => {
  vi.useFakeTimers();
  listeners = new Map();
  calls = [];
  limit = Infinity;
  state = null;
  at = { pathname: '/en/map/', search: '?topic=a', hash: '#list' };
  const write = (how: string) => (written: unknown, _: string, address: string) => {
    if (calls.length >= limit) throw new DOMException('too often', 'SecurityError');
    calls.push([how, written, address]);
    const url = new URL(address, 'http://atlas.test');
    at.search = url.search;
    at.hash = url.hash;
    state = written;
  };
  vi.stubGlobal('location', at);
  vi.stubGlobal('history', {
    pushState: write('push'),
    replaceState: write('replace'),
    get state() {
      return state;
    },
  });
  vi.stubGlobal('addEventListener', (type: string, act: () => void) => listeners.set(type, act));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('PageAddress', () => {
  test('writes a choice at once, and keeps the fragment', () => {
    new PageAddress().replace('?topic=b');
    expect(calls).toEqual([['replace', null, '/en/map/?topic=b#list']]);
  });

  test('writes typing once it rests, and knows it before', () => {
    const address = new PageAddress();
    for (let letter = 1; letter <= 150; letter++) {
      address.replace(`?text=${'x'.repeat(letter)}`);
      vi.advanceTimersByTime(50);
    }
    expect(calls).toHaveLength(1);
    expect(address.search).toBe(`?text=${'x'.repeat(150)}`);
    vi.advanceTimersByTime(300);
    expect(at.search).toBe(`?text=${'x'.repeat(150)}`);
    expect(calls).toHaveLength(2);
  });

  test.each(['pagehide', 'pointerdown', 'focusout'])('writes what waits before %s', (type) => {
    const address = new PageAddress();
    address.replace('?text=a');
    address.replace('?text=ab');
    listeners.get(type)?.();
    expect(at.search).toBe('?text=ab');
  });

  test('goes on where the browser refuses, and tries again until the address is right', () => {
    limit = 0;
    const address = new PageAddress();
    address.push('?q=victims');
    expect(address.search).toBe('?q=victims');
    address.keep({ place: 1 });
    expect(calls).toEqual([]);
    limit = Infinity;
    vi.advanceTimersByTime(3000);
    expect(calls).toEqual([['replace', { place: 1 }, '/en/map/?q=victims']]);
    expect(address.search).toBe('?q=victims');
  });

  test('keeps with an entry what each script keeps there, until another entry is made', () => {
    const address = new PageAddress();
    address.keep({ place: 1 });
    address.keep({ words: ['visa'] });
    address.replace('?topic=b');
    expect(address.kept).toEqual({ place: 1, words: ['visa'] });
    address.replace('?topic=c', { place: undefined });
    expect(address.kept).toEqual({ place: undefined, words: ['visa'] });
    vi.advanceTimersByTime(300);
    expect(calls.at(-1)).toEqual(['replace', { place: undefined, words: ['visa'] }, '/en/map/?topic=c#list']);
    address.push('?topic=d');
    expect(address.kept).toEqual({});
    state = 'of something else';
    expect(address.kept).toEqual({});
  });

  test('forgets what waits where the reader goes to another entry', () => {
    limit = 0;
    const address = new PageAddress();
    address.push('?q=victims');
    listeners.get('popstate')?.();
    expect(address.search).toBe('?topic=a');
  });
});
