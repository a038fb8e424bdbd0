// A file that readers and programs take away: what it is, and what makes it when it is wanted. Called by the lists of files, and by what
// writes and serves them.
import type { Atlas } from '../../atlas/atlas.ts';
import type { WorkFile } from '../../exports/work/work-file.ts';
import type { Reads } from '../../corpus/reads.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Site } from '../../site/locals/site.ts';

export interface SiteFile {
  /** Below the base: `en/resolutions/ag-res-2348.ris`. Permanent. */
  path: string;
  /** Media type, as the server for editing sends it. */
  type: string;
  write: () => Written | Promise<Written>;
  /** Of a file of a work in the language in which it was written: place of that work among all. */
  place?: number;
  /**
   * Its parts are one a work, then the rest, and each is made from what the files of that work are made from: it is written on after these. It
   * stands before them in the list.
   */
  grows?: true;
}

/** A file with what it was listed from: what makes it may hold parts of that. */
export interface ListedFile extends SiteFile {
  listed: Reads;
}

/** Text is written in UTF-8; that of the whole atlas comes in parts, made as they are asked for. */
type Written = string | Uint8Array | Iterable<string>;

export function partsOf(made: Written): Iterable<string | Uint8Array> {
  return typeof made === 'string' || made instanceof Uint8Array ? [made] : made;
}

/** What lists of files are made from. */
export interface FileSource {
  atlas: Atlas;
  /** The site in each language, over `atlas`. */
  sites: Readonly<Record<Language, Site>>;
  /** All works in the language in which they were written here, opened once for all files that tell of them. */
  works: readonly WorkFile[];
  /** Those that are told in a further language, once for each. */
  translations: readonly WorkFile[];
  /** Where the site is published. */
  origin: URL | undefined;
}
