import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../../src/site/frame/csp.ts';
import { cachingOf, formatHeaders, headersFor } from '../../../../src/site/frame/headers.ts';

describe('headersFor', () => {
  test('allow what a page allows, and no frame', () => {
    expect(headersFor('atlas')['Content-Security-Policy']).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
  });
});

describe('cachingOf', () => {
  test.each(['/_astro/page.a1.js', '/search/4d5dc1cb7af0/records.bin'])(
    'keeps %s, which is named after its content',
    (path) => {
      expect(cachingOf(path)).toBe('public, max-age=31536000, immutable');
    },
  );

  test.each(['/', '/en/', '/search/entry.json', '/data/atlas.json', '/en/search/', '/404.html'])(
    'asks anew for %s',
    (path) => {
      expect(cachingOf(path)).toBe('no-cache');
    },
  );
});

describe('formatHeaders', () => {
  test('lists every header for all addresses', () => {
    expect(formatHeaders('/', '4d5dc1cb7af0')).toMatch(`/*
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
`);
  });

  test('has browsers keep to https where the site is published there, and not elsewhere', () => {
    const line = '  Strict-Transport-Security: max-age=31536000\n';
    expect(formatHeaders('/', '4d5dc1cb7af0', 'atlas', [], true)).toContain(line);
    expect(formatHeaders('/', '4d5dc1cb7af0')).not.toContain('Strict-Transport-Security');
  });

  test('tells once of each path how long it may be kept', () => {
    const files = ['404.html', 'NOTICE.txt', '_headers', 'favicon.svg', 'index.html', 'theme.js'];
    const lines = formatHeaders('/', '4d5dc1cb7af0', 'atlas', files).split('\n');
    const told = lines.flatMap((line, at) => (line.includes('Cache-Control') ? [`${lines[at - 1]}${line}`] : []));
    expect(told).toEqual([
      '/  Cache-Control: no-cache',
      '/404.html  Cache-Control: no-cache',
      '/404  Cache-Control: no-cache',
      '/NOTICE.txt  Cache-Control: no-cache',
      '/favicon.svg  Cache-Control: no-cache',
      '/index.html  Cache-Control: no-cache',
      '/theme.js  Cache-Control: no-cache',
      '/en/*  Cache-Control: no-cache',
      '/es/*  Cache-Control: no-cache',
      '/pt/*  Cache-Control: no-cache',
      '/fr/*  Cache-Control: no-cache',
      '/id/*  Cache-Control: no-cache',
      '/data/*  Cache-Control: no-cache',
      '/packs/*  Cache-Control: no-cache',
      '/icons/*  Cache-Control: no-cache',
      '/search/entry.json  Cache-Control: no-cache',
      '/_astro/*  Cache-Control: public, max-age=31536000, immutable',
      '/search/4d5dc1cb7af0/*  Cache-Control: public, max-age=31536000, immutable',
    ]);
  });

  test('names the types of files that hosts do not know', () => {
    const text = formatHeaders('/atlas/', '4d5dc1cb7af0');
    expect(text).toContain('\n/atlas/*.akn.xml\n  Content-Type: application/akn+xml; charset=utf-8\n');
    expect(text).toContain('\n/atlas/*.md\n  Content-Type: text/markdown; charset=utf-8\n');
    expect(text).not.toContain('*.json\n  Content-Type: application/json');
  });

  test.each(['/atlas', '/atlas/'])('names bundles below the base %s', (base) => {
    expect(formatHeaders(base, '4d5dc1cb7af0')).toContain('\n/atlas/_astro/*\n');
  });
});
