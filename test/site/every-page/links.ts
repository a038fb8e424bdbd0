// Every address on every page leads somewhere, on the site as published and on a small one below /atlas/. Called by every-page.test.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { once } from '../../../src/text/once.ts';
import { listFiles, SITE, SITE_UNDER_BASE } from '../../helpers/sites.ts';
import { expectNone, findFile, ORIGIN, type SitePage } from '../../helpers/site-pages.ts';
import type { PageWalk } from '../../helpers/walk-pages.ts';

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'srcset', 'poster', 'data', 'formaction'];

/** What a page says of addresses. The page itself is let go: all pages of two sites at once do not fit into memory. */
interface PageLinks {
  path: string;
  ids: ReadonlySet<string>;
  /** Each address once, as written, with where it leads. */
  links: { written: string; url: URL }[];
  /** Elements that name another host, or none that a reader may choose to follow. */
  astray: string[];
}

/** Describes the tests of the site in `dir`, of which `walk` is one. */
export function describeLinks(walk: PageWalk, dir: string, base: string): void {
  describe(`links of the site at ${base}`, () => {
    const pages = walk.gather((page) => [readLinks(page, base)]);
    const pageByPath = once(() => new Map(pages().map((page) => [page.path, page])));
    const fileByPath = new Map<string, string | undefined>();
    const fileOf = ({ pathname }: URL): string | undefined => {
      if (!fileByPath.has(pathname))
        fileByPath.set(
          pathname,
          pathname.startsWith(base) ? findFile(decodeURIComponent(pathname.slice(base.length)), dir) : undefined,
        );
      return fileByPath.get(pathname);
    };
    const isInternal = (url: URL) => url.origin === ORIGIN;
    /** Internal addresses that are wrong, with their pages. */
    const listWrong = (isWrong: (url: URL) => boolean, among = pages()) =>
      among.flatMap(({ path, links }) =>
        links.filter(({ url }) => isInternal(url) && isWrong(url)).map(({ written }) => `${path}: ${written}`),
      );
    // Guides name records of this atlas, which another content has not, and may replace the guides.
    const held = () =>
      pages().filter(({ path }) => dir === SITE || !/^..\/(?:about|guides\/.+)\/index\.html$/.test(path));

    test('lead to a file of the site', () => {
      expect(pages().flatMap(({ links }) => links).length).toBeGreaterThan(pages().length);
      expectNone(listWrong((url) => fileOf(url) === undefined, held()));
    });

    test('lead to an id that the page has, where they have a fragment', () => {
      expect(pages().some(({ links }) => links.some(({ url }) => url.hash !== ''))).toBe(true);
      expectNone(
        listWrong(
          (url) =>
            url.hash !== '' &&
            pageByPath()
              .get(fileOf(url) ?? '')
              ?.ids.has(decodeURIComponent(url.hash.slice(1))) !== true,
          held(),
        ),
      );
    });

    test('end with a slash where they name a folder', () => {
      expectNone(listWrong(({ pathname }) => !pathname.endsWith('/') && !/\.[a-z0-9]+$/.test(pathname)));
    });

    test('stay below the base', () => {
      expectNone(listWrong(({ pathname }) => !pathname.startsWith(base)));
    });

    test('go to other sites by https or http only, from text that a reader chooses to follow', () => {
      expectNone(pages().flatMap(({ path, astray }) => astray.map((element) => `${path}: ${element}`)));
    });
  });
}

export function describeFilesUnderBase(): void {
  describe('files of a site under /atlas/', () => {
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
}

function readLinks({ path, address: own, root }: SitePage, base: string): PageLinks {
  const here = new URL(`${base}${own}`, ORIGIN);
  const elements = root.querySelectorAll(ADDRESS_ATTRIBUTES.map((name) => `[${name}]`).join(', '));
  const written = elements.flatMap((element) => ADDRESS_ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []));
  return {
    path,
    ids: new Set(root.querySelectorAll('[id]').map(({ id }) => id)),
    links: [...new Set(written)]
      .filter((address) => URL.canParse(address, here))
      .map((address) => ({ written: address, url: new URL(address, here) })),
    astray: root
      .querySelectorAll('[href], [src], [action]')
      .filter((element) => {
        const address = ADDRESS_ATTRIBUTES.map((name) => element.getAttribute(name)).find(Boolean) ?? '';
        if (!URL.canParse(address)) return false;
        const { origin, protocol } = new URL(address);
        if (origin === ORIGIN) return false;
        return element.tagName !== 'A' || !['https:', 'http:', 'mailto:'].includes(protocol);
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  };
}
