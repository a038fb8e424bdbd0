// What html-validate finds in pages of a site. Called by the tests of the site's HTML and of long lists.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { HtmlShapes } from './html-shapes.ts';
import { readSiteFile, SITE } from './sites.ts';

/** All pages have one configuration; resolving it for each takes longer than looking at a small page. */
class ResolvedOnce extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(...args: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.#resolved ??= super.getConfigFor(...args);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new ResolvedOnce({
    extends: ['html-validate:recommended'],
    rules: {
      // Astro writes the white space of its templates; it is no part of validity.
      'no-trailing-whitespace': 'off',
      // Titles of resolutions are long, and cutting them would hide what a page is.
      'long-title': 'off',
      // Anchors are the printed numbers of paragraphs, such as 3.d; HTML allows any id without white space.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** What is wrong with `html`, the page of `path`. */
export function listHtmlErrors(html: string, path: string): string[] {
  return validator
    .validateStringSync(html, path)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, line, column, message, selector }) =>
          `${path}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
      ),
    );
}

/** What is wrong with the pages of `paths`; those are passed over whose markup is that of others before them, or is in `shapes`. */
export function listErrorsOfPages(paths: readonly string[], dir: string = SITE, shapes = new HtmlShapes()): string[] {
  return paths.flatMap((path) => {
    const html = readSiteFile(path, dir);
    return shapes.hasNew(html) ? listHtmlErrors(html, path) : [];
  });
}
