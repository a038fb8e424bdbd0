// The day of a work, laws above all, read in one way. Asked by timelines, lists, search, the dates of answers and lint.
import type { Work } from '../corpus/types.ts';

export interface WorkDates {
  /** Day under which it stands in lists, timelines and search: its adoption, else its publication. */
  enacted: string | undefined;
  /** Whether `enacted` is the day of its publication, which readers are told. */
  isPublication: boolean;
  /** Day from which it holds as a whole: its entry into force, else its publication, else its adoption. */
  holdsFrom: string | undefined;
}

/** Dates of `work` as precise as they are recorded; undefined where none is. */
export function datesOfWork({ frontMatter }: Pick<Work, 'frontMatter'>): WorkDates {
  const { inForceFrom, law } = frontMatter;
  const adopted = frontMatter.adopted ?? undefined;
  const published = law?.published;
  return {
    enacted: adopted ?? published,
    isPublication: adopted === undefined && published !== undefined,
    holdsFrom: inForceFrom ?? published ?? adopted,
  };
}
