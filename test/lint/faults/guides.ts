// Guides in which nothing is wrong, in four languages, beside the minimal content. Used by the tables of faults.
import { LANGUAGES } from '../../../src/schemas/languages.ts';

const PAGES = {
  'about.mdx': ['about', '../..', 'See [the resolution](../resolutions/ag-res-2010/#3.d) and [all](../resolutions/).'],
  'guides/accessibility.mdx': ['accessibility', '../../..', 'Lists of [topics](../../topics/).'],
  'guides/how-to-read-a-resolution.mdx': ['howToRead', '../../..', '## Numbers\n\nSee [numbers](#numbers).'],
  'guides/privacy.mdx': ['privacy', '../../..', 'Nothing is kept.'],
} as const;

/** Path of a guide below the content folder. */
export function guidePath(language: string, page: keyof typeof PAGES): string {
  return `../src/pages/${language}/${page}`;
}

export const GUIDES: Readonly<Record<string, string>> = Object.fromEntries(
  LANGUAGES.flatMap((language) =>
    Object.entries(PAGES).map(([page, [guide, up, text]]) => [
      `../src/pages/${language}/${page}`,
      `---\nlayout: ${up}/site/frame/Guide.astro\ntitle: Guide of ${guide}\ndescription: What it says.\nguide: ${guide}\nlanguage: ${language}\n---\n\n${text}\n`,
    ]),
  ),
);
