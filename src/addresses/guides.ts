// The guides: pages of prose, a file each in src/pages/<lang>. Read by the checks, and by the index of the search.
import { STATIC_PAGES, type StaticPage } from './routes.ts';

/** Static pages that are written in MDX. */
export const GUIDES = ['about', 'howToRead', 'accessibility', 'privacy'] as const satisfies readonly StaticPage[];
export type Guide = (typeof GUIDES)[number];

/** Path of the file of a guide below the folder of a language. */
export function guideFile(guide: Guide): string {
  return STATIC_PAGES[guide].replace(/\/$/, '.mdx');
}
