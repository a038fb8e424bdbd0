// For how many works of each collection an address of the official text is recorded. Drawn by OfficialTextCounts.
import { COLLECTIONS } from '../../corpus/types.ts';
import type { Site } from '../locals/site.ts';
import type { Link } from './link.ts';

export interface OfficialTextCount {
  collection: string;
  list: Link;
  all: number;
  /** At the issuer of the text. */
  issuer: number;
  /** Elsewhere. */
  copy: number;
  none: number;
}

export function countOfficialTexts({ t, routes, atlas: { corpus } }: Site): OfficialTextCount[] {
  return COLLECTIONS.map((collection) => {
    const works = corpus.works.filter((work) => work.collection === collection);
    const kinds = works.map(({ frontMatter }) => frontMatter.officialText?.kind);
    return {
      collection,
      list: { href: routes.page(collection), text: t(`collection.${collection}`) },
      all: works.length,
      issuer: kinds.filter((kind) => kind === 'issuer').length,
      copy: kinds.filter((kind) => kind !== undefined && kind !== 'issuer').length,
      none: kinds.filter((kind) => kind === undefined).length,
    };
  });
}
