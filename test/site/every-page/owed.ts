// What every page owes its reader and its browser: policy, language, alternates, headings, ids. Called by every-page.test.ts.
import { TextNode } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../src/site/frame/csp.ts';
import { LANGUAGES } from '../../../src/schemas/fields.ts';
import { expectNone, ORIGIN, textOf, type SitePage } from '../../helpers/site-pages.ts';
import type { PageWalk } from '../../helpers/walk-pages.ts';

type Filter = (page: SitePage) => boolean;
const all: Filter = () => true;
const inLanguages: Filter = ({ language }) => language !== undefined;
/** A page that stands at every address that is not there has none of its own. */
const addressed: Filter = (page) => inLanguages(page) && !page.path.endsWith('404.html');

/** Describes the tests. */
export function describeOwed(walk: PageWalk): void {
  /** A test that finds nothing to say of any page that passes `filter`, and that there is such a page. */
  function testPages(name: string, filter: Filter, check: (page: SitePage) => readonly string[]): void {
    const looked = walk.gather((page) =>
      filter(page) ? [check(page).map((problem) => `${page.path}: ${problem}`)] : [],
    );
    test(name, () => {
      expect(looked().length).toBeGreaterThan(0);
      expectNone(looked().flat());
    });
  }

  describe('words of every page', () => {
    // A compiler of templates takes away the space between two values; a word then runs into the link that follows.
    testPages('keep their distance from the links that follow', inLanguages, ({ root }) =>
      root.querySelectorAll('main a').flatMap((link) => {
        const { previousSibling } = link;
        const before = previousSibling instanceof TextNode ? previousSibling.text : '';
        return /[\p{L}\d:;,]$/u.test(before) && /^[\p{L}\d]/u.test(link.text)
          ? [`“${before.slice(-20)}${link.text.slice(0, 20)}”`]
          : [];
      }),
    );
  });

  describe('policy of every page', () => {
    testPages('is the constant, and stands before any file that it governs', all, ({ root }) => {
      const found = root.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
      const head = root.querySelectorAll('head > *');
      const first = head.findIndex(({ tagName }) => ['SCRIPT', 'LINK', 'STYLE'].includes(tagName));
      return [
        ...(found.length === 1 ? [] : [`${found.length} policies`]),
        ...found.flatMap((meta) =>
          meta.getAttribute('content') === CONTENT_SECURITY_POLICY ? [] : ['another policy'],
        ),
        ...found.flatMap((meta) => (head.indexOf(meta) < first ? [] : ['the policy comes too late'])),
      ];
    });

    testPages('is kept: no inline script, style or event handler', all, ({ root }) =>
      root.getElementsByTagName('*').flatMap((element) => {
        const inline =
          (element.tagName === 'SCRIPT' && !element.hasAttribute('src')) ||
          element.tagName === 'STYLE' ||
          Object.keys(element.attributes).some((name) => name === 'style' || /^on/i.test(name)) ||
          Object.values(element.attributes).some((value) => /^\s*javascript:/i.test(value));
        return inline ? [element.outerHTML.slice(0, 120)] : [];
      }),
    );

    testPages('is kept: scripts, styles and pictures are files of the site', all, ({ root }) =>
      root
        .querySelectorAll('[src], [srcset], link[rel="stylesheet"], link[rel="icon"], link[rel="modulepreload"]')
        .flatMap(
          (element) =>
            element.getAttribute('src') ?? element.getAttribute('srcset') ?? element.getAttribute('href') ?? '',
        )
        .filter((address) => !/^\/(?!\/)/.test(address)),
    );

    testPages('never forwards by itself, which would lose the paragraph', all, ({ root }) =>
      root.querySelector('meta[http-equiv="refresh"]') ? ['forwards'] : [],
    );

    testPages(
      'offers every language on identifiers',
      ({ path }) => path.startsWith('id/'),
      ({ root }) =>
        LANGUAGES.filter((language) => !root.querySelector(`main li[lang="${language}"] a[hreflang="${language}"]`)),
    );
  });

  describe('head of every page', () => {
    testPages('has a title and a description', all, ({ root }) => [
      ...(textOf(root.querySelector('title')) === '' ? ['no title'] : []),
      ...(root.querySelector('meta[name="description"]')?.getAttribute('content')?.trim() ? [] : ['no description']),
    ]);

    const titles = walk.gather((page) =>
      inLanguages(page)
        ? [{ path: page.path, title: `${page.language ?? ''} ${textOf(page.root.querySelector('title'))}` }]
        : [],
    );
    test('has a title that no other page of its language has', () => {
      const byTitle = Map.groupBy(titles(), ({ title }) => title);
      expectNone(
        [...byTitle]
          .filter(([, same]) => same.length > 1)
          .map(([title, same]) => `${title}: ${same.map(({ path }) => path).join(', ')}`),
      );
    });

    testPages('has its own address on paper', inLanguages, ({ root }) => {
      const printed = root.querySelectorAll('.site-header [data-printed]').map((element) => element.textContent.trim());
      const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
      return printed.length === 1 && printed[0] === canonical ? [] : [`${printed.join(', ')} for ${canonical ?? ''}`];
    });

    testPages(
      'gives its own address as canonical, a former one that to which it leads',
      addressed,
      ({ address, root }) => {
        const found = root.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href'));
        const own = root.querySelector('a[data-moved]')?.getAttribute('href') ?? `/${address}`;
        return found.length === 1 && found[0] === `${ORIGIN}${own}` ? [] : [found.join(' ')];
      },
    );

    testPages('gives the same page in all four languages', addressed, ({ address, root }) => {
      const found = root
        .querySelectorAll('link[rel="alternate"][hreflang]')
        .map((link) => `${link.getAttribute('hreflang') ?? ''} ${link.getAttribute('href') ?? ''}`);
      const own = address.slice(3);
      const wanted = [
        ...LANGUAGES.map((language) => `${language} ${ORIGIN}/${language}/${own}`),
        `x-default ${ORIGIN}/en/${own}`,
      ];
      // A page that is not to be found names none.
      if (root.querySelector('meta[name="robots"][content="noindex"]')) return found;
      return found.join() === wanted.join() ? [] : [found.join(', ')];
    });
  });

  describe('outline of every page', () => {
    testPages('has the language of its folder', all, ({ language, root }) => {
      const found = root.querySelector('html')?.getAttribute('lang');
      return found === (language ?? 'en') ? [] : [`lang="${found ?? ''}"`];
    });

    testPages('has one h1, first, and skips no level of heading', all, ({ root }) => {
      const levels = root.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
      return [
        ...(levels.filter((level) => level === 1).length === 1 && levels[0] === 1
          ? []
          : [`headings ${levels.join(' ')}`]),
        ...levels.flatMap((level, index) =>
          index > 0 && level > (levels[index - 1] ?? 0) + 1 ? [`h${level} after h${levels[index - 1] ?? ''}`] : [],
        ),
      ];
    });

    testPages('has no empty heading or link', all, ({ root }) =>
      root
        .querySelectorAll('h1, h2, h3, h4, h5, h6, a, button')
        .filter((element) => textOf(element) === '' && !element.hasAttribute('aria-label'))
        .map((element) => element.outerHTML.slice(0, 120)),
    );

    testPages('uses each id once, and names only ids that it has', all, ({ root }) => {
      const ids = root.querySelectorAll('[id]').map(({ id }) => id);
      const named = root
        .querySelectorAll('[aria-labelledby], [aria-describedby], [aria-controls], [for]')
        .flatMap((element) =>
          ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap(
            (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
          ),
        );
      const once = new Set<string>();
      const twice = ids.filter((id) => once.has(id) || !once.add(id));
      return [
        ...twice.map((id) => `id ${id} twice`),
        ...named.filter((id) => !once.has(id)).map((id) => `no id ${id}`),
      ];
    });

    testPages('sets no space before a comma or a full stop', all, ({ root }) => {
      const text = textOf(root.querySelector('body'));
      const at = text.search(/ [,.]\s/);
      return at < 0 ? [] : [`“${text.slice(Math.max(0, at - 30), at + 22)}”`];
    });
  });
}
