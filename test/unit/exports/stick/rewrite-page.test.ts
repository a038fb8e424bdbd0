import { describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import type { StickSite } from '../../../../src/exports/stick/lead-to.ts';
import { ADDRESS_ATTRIBUTES, SET_ATTRIBUTES } from '../../../../src/exports/stick/page-rules.ts';
import { rewritePage, type StickPage, type StickParts } from '../../../../src/exports/stick/rewrite-page.ts';

const site: StickSite = {
  standIns: new Map([['es/offline/index.html', 'OPEN-ME.html']]),
  address: 'https://atlas.example.org/',
  isPublic: true,
  files: new Set([
    'es/index.html',
    'es/a/index.html',
    'es/search/index.html',
    'en/index.html',
    'favicon.svg',
    's.css',
    'p.png',
    'sw.js',
  ]),
  isPacked: (path) => path.startsWith('es/') || /\.(?:svg|css|png)$/.test(path),
};
const local: StickSite = { ...site, address: 'http://localhost:4321/', isPublic: false };
const parts: StickParts = {
  head: (path) => `<!--head of ${path}-->`,
  lookUp: (id, results) => `<look-up id="${id}" results="${results}"></look-up>`,
  search: (results) => `<search-note results="${results}"></search-note>`,
  onSite: (path) => `<p>on the site: ${path}</p>`,
  notPacked: '<i>not here</i>',
};

function rewrite(body: string, head = '', of = site): StickPage {
  return rewritePage(
    `<!DOCTYPE html><html lang="es"><head>${head}</head><body>${body}</body></html>`,
    'es/a/index.html',
    of,
    parts,
  );
}

/** What stands in the body. */
function bodyOf(body: string, of = site): string {
  return /<body>(.*)<\/body>/s.exec(rewrite(body, '', of).html)?.[1] ?? '';
}

describe('rewritePage', () => {
  test.each([...ADDRESS_ATTRIBUTES])('makes the address in %s relative', (name) => {
    expect(bodyOf(`<svg><x ${name}="/es/search/?q=a&amp;b=c#d"></x></svg>`)).toBe(
      `<svg><x ${name}="../search/index.html?q=a&amp;b=c#d"></x></svg>`,
    );
  });

  test.each([...SET_ATTRIBUTES])('makes each address in %s relative', (name) => {
    expect(bodyOf(`<img ${name}="/p.png 1x, /p.png 2x">`)).toBe(`<img ${name}="../../p.png 1x, ../../p.png 2x">`);
  });

  test('makes the address in a style relative', () => {
    expect(bodyOf('<p style="background: url(/p.png)"></p>')).toBe(
      '<p style="background: url(&quot;../../p.png&quot;)"></p>',
    );
  });

  test('keeps fragments, other hosts and the text between byte for byte', () => {
    const body = '<a href="#3.d">¶&nbsp;3.d</a>\n<a href=https://example.org/>x</a><p>a<p>b';
    expect(bodyOf(body)).toBe(body);
  });

  test('leads to the public site for what is not in the copy', () => {
    expect(bodyOf('<a href="/en/" hreflang="en">English</a>')).toBe(
      '<a href="https://atlas.example.org/en/" hreflang="en">English</a>',
    );
  });

  test('makes a link text that says so where there is no public site, once for several in a row', () => {
    expect(bodyOf('<a class="x" href="/en/" lang="en" data-y>English</a>', local)).toBe(
      '<span class="x" lang="en">English</span> <i>not here</i>',
    );
    expect(
      bodyOf('<a href="/en/">a</a> · <a href="/en/">b</a>, or <a href="/en/">c</a> · <a href="/es/">d</a>', local),
    ).toBe(
      '<span>a</span> · <span>b</span> <i>not here</i>, or <span>c</span> <i>not here</i> · <a href="../index.html">d</a>',
    );
    expect(bodyOf('<svg><a href="/en/"><path/></a></svg>', local)).toBe('<svg><g><path/></g></svg>');
  });

  test('drops policy, scripts, templates, and what only servers and search engines ask for', () => {
    const head =
      '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><base href="/">' +
      '<link rel="canonical" href="https://atlas.example.org/es/a/"><link rel="alternate" hreflang="en" href="/en/">' +
      '<link rel="manifest" href="/es/app.webmanifest"><link rel="modulepreload" href="/sw.js">' +
      '<link rel="stylesheet" href="/s.css" crossorigin integrity="sha256-x"><link rel="icon" href="/favicon.svg">' +
      '<script type="application/ld+json">{}</script><script src="/theme.js"></script>';
    expect(
      rewrite('<script type="module">navigator.serviceWorker</script><template><p>x</p></template>', head).html,
    ).toBe(
      '<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><link rel="canonical" href="https://atlas.example.org/es/a/">' +
        '<link rel="stylesheet" href="../../s.css"><link rel="icon" href="../../favicon.svg"><!--head of es/a/index.html--></head><body></body></html>',
    );
  });

  test('names no site without public address in its head', () => {
    const head =
      '<link rel="canonical" href="http://localhost:4321/es/a/"><meta property="og:image" content="http://localhost:4321/p.png">';
    expect(rewrite('', head, local).html).not.toContain('localhost');
  });

  test('drops controls that need a script, and what scripts would read', () => {
    expect(
      bodyOf(
        '<div class="filters needs-script"><button>x</button></div><atlas-x data-base="/es/" data-words="{&quot;a&quot;:1}" data-n="1" onclick="x()">y</atlas-x>',
      ),
    ).toBe('<atlas-x data-n="1">y</atlas-x>');
  });

  test('drops what leads to a part that went', () => {
    expect(
      bodyOf(
        '<ul><li><a href="#a">a</a></li><li><a href="#b">b</a></li></ul><p><a href="#a">a</a> c</p><section class="needs-script"><h2 id="a"></h2></section><h2 id="b"></h2>',
      ),
    ).toBe('<ul><li><a href="#b">b</a></li></ul><p> c</p><h2 id="b"></h2>');
  });

  test('shows what stands for readers without script, in words of the copy', () => {
    expect(bodyOf('<noscript><p class="notice">Needs JavaScript.</p><a href="/es/">x</a></noscript>')).toBe(
      '<p>on the site: es/a/index.html</p><a href="../index.html">x</a>',
    );
    expect(bodyOf('<p class="notice">Other.</p><noscript><p>True here too.</p></noscript>')).toBe(
      '<p class="notice">Other.</p><p>True here too.</p>',
    );
  });

  test('puts the box and the note of the copy in the place of those of the site', () => {
    expect(bodyOf('<atlas-instant><form action="/es/search/"><input id="b"></form></atlas-instant>')).toBe(
      '<look-up id="b" results="../search/index.html"></look-up>',
    );
    expect(bodyOf('<atlas-search><form action="/es/search/"><input id="b"></form><p>x</p></atlas-search>')).toBe(
      '<search-note results="../search/index.html"></search-note>',
    );
  });

  test('tells the heading, addresses that lead to no file, and a page that breaks off', () => {
    expect(rewrite('<h1>\n A <b>title</b> </h1><a href="/es/gone/">x</a>')).toMatchObject({
      title: 'A title',
      lost: ['/es/gone/'],
      isWhole: true,
    });
    for (const html of ['', '<!doctype html><html><head></head><body><p>half', '<!doctype html><html><head><title>h'])
      expect(rewritePage(html, 'es/a/index.html', site, parts).isWhole).toBe(false);
  });

  test('leaves markup that another parser reads', () => {
    const html = rewrite('<ul><li><a href="/es/">x</a></li></ul><noscript><p>y</p></noscript>').html;
    expect(parse(html).querySelector('ul a')?.getAttribute('href')).toBe('../index.html');
  });
});
