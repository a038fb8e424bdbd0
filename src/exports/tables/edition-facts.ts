// What the bulk files say of the edition that they are of. Handed in by the bulk files.

export interface EditionFacts {
  /** What the atlas is called. */
  name: string;
  /** What its data hold, in English, without a stop. */
  holds: string;
  keywords: readonly string[];
  /** Version of the atlas: `0.1.0`. */
  version: string;
  /** Day of the last change of its content, as far as it is recorded. */
  date: string | undefined;
  /** Whole address of a path below the base: `data/works.csv`. */
  absolute: (path: string) => string;
}

export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Whose the contents are, in a sentence. */
export function rightsOf({ name }: Pick<EditionFacts, 'name'>): string {
  return `Digests, summaries, labels and definitions: CC BY 4.0, “${name}” with the address of the page or paragraph. Official titles, symbols and terms of art belong to their issuers; each fact names its source.`;
}

/** What the tables hold, in a sentence. */
export function aboutOf({ holds }: Pick<EditionFacts, 'holds'>): string {
  return `${holds}: one row a record, each with its permanent address and its sources.`;
}

/** How the data are cited as a whole. */
export function citeData({ name, version, date, absolute }: Omit<EditionFacts, 'holds' | 'keywords'>): string {
  return `${name}, data, version ${version}${date === undefined ? '' : ` of ${date}`}, ${absolute('')}`;
}
