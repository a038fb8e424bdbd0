// What readers and hosts know the formats of files by. Read by the links to files, by the preview and by the headers for hosts; it imports
// nothing, since the preview starts with it.

export interface FileFormat {
  /** The same in every language. */
  name: string;
  /** Media type, as it is served and named in links. */
  type: string;
}

/** By the end of a file's name, without the first dot. A page is none of them. */
export const FILE_FORMATS = {
  json: { name: 'JSON', type: 'application/json' },
  jsonld: { name: 'JSON-LD', type: 'application/ld+json' },
  'akn.xml': { name: 'Akoma Ntoso', type: 'application/akn+xml' },
  md: { name: 'Markdown', type: 'text/markdown' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  nt: { name: 'N-Triples', type: 'application/n-triples' },
  atom: { name: 'Atom', type: 'application/atom+xml' },
  ics: { name: 'iCalendar', type: 'text/calendar' },
  ndjson: { name: 'NDJSON', type: 'application/x-ndjson' },
} as const satisfies Record<string, FileFormat>;

const ENDINGS = Object.entries<FileFormat>(FILE_FORMATS);

/** Media type of the file at `path` as it is served, all of them text in UTF-8; undefined for a file of another format. */
export function servedTypeOf(path: string): string | undefined {
  // The longest ending: `csl.json` before `json`.
  const [found] = ENDINGS.filter(([ending]) => path.endsWith(`.${ending}`)).toSorted(([a], [b]) => b.length - a.length);
  return found && `${found[1].type}; charset=utf-8`;
}
