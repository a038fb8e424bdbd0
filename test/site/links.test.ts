// Every address on every page leads somewhere, on the site as published and below /atlas/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, SITE, SITE_UNDER_BASE } from '../helpers/sites.ts';
import { expectNone, findFile, ORIGIN, readSitePages, type SitePage } from '../helpers/site-pages.ts';

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'srcset', 'poster', 'data', 'formaction'];

interface Link {
  page: SitePage;
  /** As written. */
  written: string;
  url: URL;
}

describe.each([
  ['the published site', SITE, '/'],
  ['the site under /atlas/', SITE_UNDER_BASE, '/atlas/'],
])('links of %s', (_, dir, base) => {
  const pages = readSitePages(dir);
  const links = pages.flatMap((page) => listLinks(page, base));
  const internal = links.filter(({ url }) => url.origin === ORIGIN);
  const idsByFile = new Map(
    pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
  );

  test('lead to a file of the site', () => {
    expect(internal.length).toBeGreaterThan(pages.length);
    expectNone(
      internal.flatMap(({ page, written, url }) =>
        fileOf(url, base, dir) === undefined ? [`${page.path}: ${written}`] : [],
      ),
    );
  });

  test('lead to an id that the page has, where they have a fragment', () => {
    const withFragment = internal.filter(({ url }) => url.hash !== '');
    expect(withFragment.length).toBeGreaterThan(0);
    expectNone(
      withFragment.flatMap(({ page, written, url }) => {
        const file = fileOf(url, base, dir);
        const found = file !== undefined && idsByFile.get(file)?.has(decodeURIComponent(url.hash.slice(1)));
        return found ? [] : [`${page.path}: ${written}`];
      }),
    );
  });

  test('end with a slash where they name a folder', () => {
    expectNone(
      internal.flatMap(({ page, written, url }) =>
        url.pathname.endsWith('/') || /\.[a-z0-9]+$/.test(url.pathname) ? [] : [`${page.path}: ${written}`],
      ),
    );
  });

  test('stay below the base', () => {
    expectNone(
      internal.flatMap(({ page, written, url }) => (url.pathname.startsWith(base) ? [] : [`${page.path}: ${written}`])),
    );
  });

  test('go to other sites by https or http only, from text that a reader chooses to follow', () => {
    expectNone(
      pages.flatMap(({ path, root }) =>
        root
          .querySelectorAll('[href], [src], [action]')
          .filter((element) => {
            const address = ADDRESS_ATTRIBUTES.map((name) => element.getAttribute(name)).find(Boolean) ?? '';
            if (!URL.canParse(address)) return false;
            const { origin, protocol } = new URL(address);
            if (origin === ORIGIN) return false;
            return element.tagName !== 'A' || !['https:', 'http:', 'mailto:'].includes(protocol);
          })
          .map((element) => `${path}: ${element.outerHTML.slice(0, 200)}`),
      ),
    );
  });
});

describe('files of the site under /atlas/', () => {
  test('name no address of the site outside the base', () => {
    const outside = new RegExp(
      `${ORIGIN.replace(/[.]/g, '\\.')}(?!/atlas/)|(?<=["'(= ])/(?:en|es|pt|fr|id|data|_astro|search)/`,
    );
    const files = listFiles(SITE_UNDER_BASE).filter((path) => /\.(?:html|js|css|json|xml|txt)$/.test(path));
    expectNone(
      files.flatMap((path) => {
        const found = outside.exec(readFileSync(join(SITE_UNDER_BASE, path), 'utf8'));
        return found ? [`${path}: …${found.input.slice(Math.max(0, found.index - 40), found.index + 60)}…`] : [];
      }),
    );
  });
});

function listLinks(page: SitePage, base: string): Link[] {
  const here = new URL(`${base}${page.address}`, ORIGIN);
  const written = page.root
    .querySelectorAll(ADDRESS_ATTRIBUTES.map((name) => `[${name}]`).join(', '))
    .flatMap((element) => ADDRESS_ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []));
  const refresh = page.root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')?.split('url=')[1];
  if (refresh !== undefined) written.push(refresh);
  return written
    .filter((address) => URL.canParse(address, here))
    .map((address) => ({ page, written: address, url: new URL(address, here) }));
}

function fileOf(url: URL, base: string, dir: string): string | undefined {
  if (!url.pathname.startsWith(base)) return undefined;
  return findFile(decodeURIComponent(url.pathname.slice(base.length)), dir);
}
