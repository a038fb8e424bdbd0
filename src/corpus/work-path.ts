// The language-neutral path of a work: the one place where it is made.
import type { Work } from './types.ts';

/** `resolutions/ag-res-2348/`, without slash at the start. */
export function workPath({ collection, workId }: Pick<Work, 'collection' | 'workId'>): string {
  return `${collection}/${workId}/`;
}
