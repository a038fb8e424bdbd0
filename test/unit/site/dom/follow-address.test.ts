import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followAddress, type Followed } from '../../../../src/site/dom/follow-address.ts';

let listeners: Set<() => void>;
let at: { pathname: string; search: string; hash: string };
/** What the fields say. */
let fields: string;
let reads: boolean[];

const show = () => {
  for (const act of [...listeners]) act();
};
const follow = (more: Partial<Followed> = {}) => {
  const root = { isConnected: true };
  followAddress(root, {
    query: () => fields,
    read: (isAgain) => {
      reads.push(isAgain);
      fields = at.search;
    },
    ...more,
  });
  return root;
};

beforeEach(() => {
  listeners = new Set();
  at = { pathname: '/en/timeline/', search: '?kind=work', hash: '' };
  fields = '';
  reads = [];
  vi.stubGlobal('location', at);
  vi.stubGlobal('addEventListener', (_: string, act: () => void) => listeners.add(act));
  vi.stubGlobal('removeEventListener', (_: string, act: () => void) => listeners.delete(act));
});
afterEach(() => vi.unstubAllGlobals());

describe('followAddress', () => {
  test('reads the address at once', () => {
    follow();
    expect([fields, reads]).toEqual(['?kind=work', [false]]);
  });

  test('reads it again where the browser has filled the fields, or gone to another entry, and not otherwise', () => {
    follow();
    show();
    expect(reads).toHaveLength(1);
    fields = '';
    show();
    expect([fields, reads]).toEqual(['?kind=work', [false, true]]);
    at.search = '?kind=meeting';
    show();
    expect(fields).toBe('?kind=meeting');
  });

  test('takes an address for the same however it is escaped', () => {
    at.search = '?q=a%20b&c=ar%2Cbo';
    follow();
    fields = '?q=a+b&c=ar,bo';
    show();
    expect(reads).toHaveLength(1);
  });

  test('knows of an address that asks for more than it says', () => {
    follow({ asked: (search) => `${search}&list=kept` });
    show();
    expect(reads).toEqual([false, true]);
  });

  test('ends with its element', () => {
    const root = follow();
    root.isConnected = false;
    fields = '';
    show();
    expect([reads.length, listeners.size]).toEqual([1, 0]);
  });
});
