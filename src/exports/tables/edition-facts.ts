// What the bulk files say of the edition that they are of. Handed in by the bulk files.

export interface EditionFacts {
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
export const RIGHTS =
  'Digests, summaries, labels and definitions: CC BY 4.0, “Mandate Atlas” with the address of the page or paragraph. Official titles, symbols and terms of art belong to their issuers; each fact names its source.';

export const ABOUT =
  'Inter-American mandates against trafficking in persons, with laws, treaty actions and practices of 35 states: one row a record, each with its permanent address and its sources.';

/** How the data are cited as a whole. */
export function citeData({ version, date, absolute }: EditionFacts): string {
  return `Mandate Atlas, data, version ${version}${date === undefined ? '' : ` of ${date}`}, ${absolute('')}`;
}
