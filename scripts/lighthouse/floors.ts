// Which pages Lighthouse looks at, and what each must reach. Called by scripts/lighthouse.ts.

/** Name of the page and its path below the site's address. */
export const LIGHTHOUSE_PAGES: Readonly<Record<string, string>> = {
  home: 'en/',
  work: 'en/resolutions/ag-res-2348/',
  matrix: 'en/legislation/',
  state: 'en/legislation/ar/',
  commitment: 'en/commitments/cooperate-across-borders/',
  search: 'en/search/?q=children',
  treaties: 'en/legislation/treaties/',
  guide: 'en/guides/how-to-read-a-resolution/',
};

export interface Score {
  /** A key of LIGHTHOUSE_PAGES. */
  page: string;
  /** 0 to 1. */
  performance: number;
  /** 0 to 1. */
  accessibility: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** Least of both, and most of the shift where what is found comes in after the page. */
const FLOORS = { performance: 0.98, accessibility: 1, shift: { search: 0.02 } };

/** One line for each floor that is missed. */
export function findMissed({ page, performance, accessibility, shift }: Score): string[] {
  const most: number | undefined = page === 'search' ? FLOORS.shift.search : undefined;
  return [
    ...(performance < FLOORS.performance ? [`${page} performance ${performance}`] : []),
    ...(accessibility < FLOORS.accessibility ? [`${page} accessibility ${accessibility}`] : []),
    ...(most !== undefined && shift >= most ? [`${page} layout shift ${shift}`] : []),
  ];
}
