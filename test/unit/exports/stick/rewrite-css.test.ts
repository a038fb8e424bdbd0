import { describe, expect, test } from 'vitest';
import type { StickSite } from '../../../../src/exports/stick/lead-to.ts';
import { rewriteCss } from '../../../../src/exports/stick/rewrite-css.ts';

const site: StickSite = {
  standIns: new Map([['es/offline/index.html', 'OPEN-ME.html']]),
  address: 'https://atlas.example.org/',
  isPublic: true,
  files: new Set(['_astro/a.css', '_astro/b.css', 'pictures/a.svg']),
  isPacked: () => true,
};

function rewrite(css: string): { css: string; lost: string[] } {
  const lost: string[] = [];
  return { css: rewriteCss(css, '_astro/a.css', site, (address) => lost.push(address)), lost };
}

describe('rewriteCss', () => {
  test.each([
    ['a { background: url(/pictures/a.svg) }', 'a { background: url("../pictures/a.svg") }'],
    [`a { background: url( '/pictures/a.svg' ) }`, 'a { background: url( "../pictures/a.svg" ) }'],
    [
      'a { background: url("https://atlas.example.org/pictures/a.svg#b") }',
      'a { background: url("../pictures/a.svg#b") }',
    ],
    ['@import "/_astro/b.css" layer(base);', '@import "b.css" layer(base);'],
    ['@import url(b.css);', '@import url("b.css");'],
  ])('makes the address in %j relative', (before, after) => {
    expect(rewrite(before)).toEqual({ css: after, lost: [] });
  });

  test('leaves what is in the style itself', () => {
    const css = `a { mask: url(#m); background: url("data:image/svg+xml,%3Csvg/%3E"); content: "url" }`;
    expect(rewrite(css)).toEqual({ css, lost: [] });
  });

  test('tells of an address that leads to no file', () => {
    expect(rewrite('a { background: url(/gone.svg) }').lost).toEqual(['/gone.svg']);
  });
});
