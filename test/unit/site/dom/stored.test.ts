import { afterEach, describe, expect, test, vi } from 'vitest';
import { readStored, store } from '../../../../src/site/dom/stored.ts';

afterEach(() => vi.unstubAllGlobals());

describe('store and readStored', () => {
  test('keep a value, and forget it', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    store('theme', 'dark');
    expect(readStored('theme')).toBe('dark');
    store('theme', undefined);
    expect(readStored('theme')).toBeUndefined();
    expect(kept.size).toBe(0);
  });

  test('do without storage that is full', () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    store('theme', 'dark');
    store('theme', undefined);
    expect(readStored('theme')).toBeUndefined();
  });

  test('do without storage that is denied, which throws where it is named', () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    store('theme', 'dark');
    expect(readStored('theme')).toBeUndefined();
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  });
});
