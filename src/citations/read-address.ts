// An address of the atlas that was pasted into a box: which page it leads to, in whatever language and on whatever host. Called by
// find-named and by the box in the header.
import { LANGUAGES } from '../schemas/languages.ts';

export interface PageAddress {
  /** Language-neutral path, with a slash at its end, or empty for the first page; of an identifier the id alone: `ag-res-2348/`. */
  path: string;
  /** Whether it is the identifier of a record, `/id/ag-res-2348/`, which has no language. */
  isId: boolean;
  /** With its sign, or empty. */
  search: string;
  /** With its sign, or empty. */
  fragment: string;
}

/** A page that the site has. */
export interface FoundPage {
  /** Language-neutral path. */
  path: string;
  title: string;
}

const PATH = String.raw`[\w/.~-]*?`;
const ADDRESS = RegExp(
  String.raw`^[^\s?#]*/(?:(?<lang>${LANGUAGES.join('|')})|id)/(?<path>${PATH})/?(?:index\.html)?(?<search>\?[^\s#]*)?(?:#(?<fragment>\S*))?$`,
);

/** `https://example.org/atlas/en/resolutions/ag-res-2348/#3.d` → its parts; undefined for what is no such address. */
export function readAddress(text: string): PageAddress | undefined {
  const { lang, path = '', search = '', fragment = '' } = ADDRESS.exec(text.trim())?.groups ?? {};
  const isRead = ADDRESS.test(text.trim()) && (lang !== undefined || path !== '');
  if (!isRead || (path !== '' && path.split('/').some((part) => /^\.{0,2}$/.test(part)))) return undefined;
  return {
    path: path === '' ? '' : `${path}/`,
    isId: lang === undefined,
    search: search.length > 1 ? search : '',
    // What a browser adds to lead to words of the page is none of ours.
    fragment: /^[\w.~-]+$/.test(fragment) ? `#${fragment}` : '',
  };
}

/** Whether `path` is where the address leads. */
export function leadsTo({ path, isId }: PageAddress, other: string): boolean {
  return isId ? other.endsWith(`/${path}`) : other === path;
}
