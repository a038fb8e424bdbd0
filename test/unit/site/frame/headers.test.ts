import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../../src/site/frame/csp.ts';
import { formatHeaders, headersFor } from '../../../../src/site/frame/headers.ts';

describe('headersFor', () => {
  test('allow what a page allows, and no frame', () => {
    expect(headersFor('atlas')['Content-Security-Policy']).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
  });
});

describe('formatHeaders', () => {
  test('lists every header for all addresses, and keeps bundles', () => {
    expect(formatHeaders('/')).toBe(`/*
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Cross-Origin-Opener-Policy: same-origin
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`);
  });

  test.each(['/atlas', '/atlas/'])('names bundles below the base %s', (base) => {
    expect(formatHeaders(base)).toContain('\n/atlas/_astro/*\n');
  });
});
