// Params of the pages of works, for getStaticPaths.
import type { Collection, Work } from '../../corpus/types.ts';
import { getAtlas } from '../../site/frame/get-atlas.ts';
import { LANGUAGES, type Language } from '../../schemas/fields.ts';

/** Every work of `collection` in every interface language. */
export async function workParams(
  collection: Collection,
): Promise<{ params: { lang: Language; id: string }; props: { work: Work } }[]> {
  const { corpus } = await getAtlas();
  return LANGUAGES.flatMap((lang) =>
    corpus.works
      .filter((work) => work.collection === collection)
      .map((work) => ({ params: { lang, id: work.workId }, props: { work } })),
  );
}
