// The language-neutral path of a work: the one place where it is made.
import type { Work } from '../corpus/types.ts';

/** `resolutions/ag-res-2348/` or `legislation/ar/ar-ley-26364/`, without slash at the start. */
export function workPath({
  collection,
  workId,
  frontMatter,
}: Pick<Work, 'collection' | 'workId' | 'frontMatter'>): string {
  const { law } = frontMatter;
  return law ? `${collection}/${law.jurisdiction}/${workId}/` : `${collection}/${workId}/`;
}
