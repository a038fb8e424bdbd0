import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, policyFor } from '../../../../src/site/frame/csp.ts';
import { searchEngine } from '../../../../src/site/frame/search-engine.ts';

describe('searchEngine', () => {
  test('is our own unless another one is named', () => {
    expect(searchEngine(undefined)).toBe('atlas');
    expect(searchEngine('atlas')).toBe('atlas');
    expect(searchEngine('pagefind')).toBe('pagefind');
  });

  test.each(['', 'Pagefind', 'lunr'])('refuses a name that is none: "%s"', (value) => {
    expect(() => searchEngine(value)).toThrow(
      `ATLAS_SEARCH="${value}" is no search engine. Write atlas or pagefind, or leave it out.`,
    );
  });
});

describe('policyFor', () => {
  test('allows WebAssembly for Pagefind alone', () => {
    expect(policyFor('atlas')).toBe(CONTENT_SECURITY_POLICY);
    expect(policyFor('atlas')).not.toContain('wasm');
    expect(
      policyFor('pagefind')
        .split('; ')
        .filter((rule) => !policyFor('atlas').split('; ').includes(rule)),
    ).toEqual(["script-src 'self' 'wasm-unsafe-eval'"]);
  });
});
