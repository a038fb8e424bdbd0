// An address of the atlas that was pasted into a box: which record it leads to, in whatever language and on whatever host. Called by
// find-named.
import { LANGUAGES } from '../schemas/languages.ts';

export interface PageAddress {
  /** Language-neutral path, with a slash at its end: `resolutions/ag-res-2348/`. */
  path: string;
  /** With its sign, or empty. */
  fragment: string;
}

const ADDRESS = RegExp(
  String.raw`^\S*?/(?:${LANGUAGES.join('|')})/([\w/.-]+?)/?(?:index\.html)?(?:\?[^\s#]*)?(#[\w.-]+)?$`,
);

/** `https://example.org/atlas/en/resolutions/ag-res-2348/#3.d` → its path and fragment; undefined for what is no such address. */
export function readAddress(text: string): PageAddress | undefined {
  const [, path, fragment = ''] = ADDRESS.exec(text.trim()) ?? [];
  return path === undefined ? undefined : { path: `${path}/`, fragment };
}
