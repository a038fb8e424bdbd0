// Works by where their text can be read. Made once by the atlas; asked for the title of a source.
import type { Corpus, Work } from '../corpus/types.ts';

/** Addresses at which the texts of several works stand are left out. */
export function indexTexts({ works }: Corpus): ReadonlyMap<string, Work> {
  const byAddress = Map.groupBy(works, ({ frontMatter }) => frontMatter.officialText?.source);
  return new Map(
    [...byAddress].flatMap(([address, [first, second]]) =>
      address !== undefined && first && !second ? [[address, first] as const] : [],
    ),
  );
}
