// What the writers of a work's own files are given, and the table of those files. Read by the list of the files of a site, by the pages
// that link them and by the files of the whole atlas.
import { workPath } from '../../addresses/work-path.ts';
import type { Routes } from '../../addresses/routes.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { keepRead, type Keep } from '../../corpus/reads.ts';
import type { Work } from '../../corpus/types.ts';
import type { CiteWords } from '../cite/cite-words.ts';
import { listReferences } from '../cite/list-references.ts';
import type { Reference } from '../cite/reference.ts';
import type { GraphNode } from '../graph/graph-node.ts';
import { listWorkNodes } from '../graph/list-work-nodes.ts';
import { toJsonLdRecords, type JsonLdRecords } from '../graph/to-json-ld.ts';
import type { FileWords } from './file-words.ts';
import { toWorkBibtex, toWorkCslJson, toWorkRis } from './reference-files.ts';
import { toWorkAkn } from './work-akn.ts';
import { toWorkJson } from './work-json.ts';
import { toWorkJsonLd } from './work-json-ld.ts';
import { toWorkMarkdown } from './work-markdown.ts';

/** What files of all works share. */
export interface FileSite {
  atlas: Atlas;
  /** Addresses in the language of the file. */
  routes: Routes;
  /** Whole address of a path of the site: `/id/ag-res-2348/` → `https://example.org/id/ag-res-2348/`. */
  absolute: (path: string) => string;
  /** Words in the language of the file. */
  t: FileWords;
  /** Words of citations in the language of the file. */
  words: CiteWords;
}

/** A work with its addresses. */
export interface OpenWork extends FileSite {
  work: Work;
  /** Whole addresses of all files of the work, by ending. */
  files: Readonly<Record<string, string>>;
}

export interface WorkFile extends OpenWork {
  /** What several files have in common, each made once for files that are written one after another. */
  json: () => string;
  /** What it says as statements, in both formats. */
  nodes: () => readonly GraphNode[];
  jsonLd: () => JsonLdRecords;
  references: () => readonly Reference[];
}

export interface WorkFormat {
  /** Media type, as it is served and named in links. */
  type: string;
  write: (file: WorkFile) => string;
}

/** By the ending of the file. An ending, once published, stays. */
export const WORK_FORMATS = {
  json: { type: 'application/json', write: ({ json }) => json() },
  jsonld: { type: 'application/ld+json', write: toWorkJsonLd },
  'akn.xml': { type: 'application/akn+xml', write: toWorkAkn },
  md: { type: 'text/markdown', write: toWorkMarkdown },
  ris: { type: 'application/x-research-info-systems', write: toWorkRis },
  bib: { type: 'application/x-bibtex', write: toWorkBibtex },
  'csl.json': { type: 'application/vnd.citationstyles.csl+json', write: toWorkCslJson },
} as const satisfies Record<string, WorkFormat>;
export type WorkEnding = keyof typeof WORK_FORMATS;

export const WORK_ENDINGS = Object.keys(WORK_FORMATS) as WorkEnding[];

/** Path below the language: `resolutions/ag-res-2348.akn.xml`. */
export function workFilePath(work: Pick<Work, 'collection' | 'workId' | 'frontMatter'>, ending: WorkEnding): string {
  return workPath(work).replace(/\/$/, `.${ending}`);
}

/** Path of a file of `work` below the base; each work has its files in the language that it is told in. */
export function workFileAddress(work: Work, ending: WorkEnding, routes: Routes): string {
  return routes.path(workFilePath(work, ending), work.frontMatter.language);
}

/**
 * What the writers of the files of `work` are given.
 * @param keep how what its files have in common is kept
 */
export function openWorkFile(site: FileSite, work: Work, keep: Keep = keepRead): WorkFile {
  const files = WORK_ENDINGS.map((ending) => [ending, site.absolute(workFileAddress(work, ending, site.routes))]);
  const open: OpenWork = { ...site, work, files: Object.fromEntries(files) as Record<string, string> };
  const nodes = keep(() => listWorkNodes(open));
  return {
    ...open,
    json: keep(() => toWorkJson(open)),
    nodes,
    jsonLd: keep(() => toJsonLdRecords(nodes())),
    references: keep(() => listReferences(open)),
  };
}
