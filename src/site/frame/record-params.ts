// Params of the pages that show one record each, for getStaticPaths: every record of a kind in every language.
import { listMovedPaths, type MovedPath } from '../../addresses/moved-paths.ts';
import { rowOf, type RecordByKind, type RecordKind } from '../../addresses/record-kinds.ts';
import type { Country, Work } from '../../corpus/types.ts';
import { LANGUAGES, type Language } from '../../schemas/fields.ts';
import type { Site } from '../locals/site.ts';
import { getAtlas, getContentDay, getSite } from './get-atlas.ts';

export interface RecordParams<T> {
  params: { lang: Language; id: string };
  props: { record: T };
}

/** Every record of `kind` that has a page of its own. */
export async function recordParams<K extends RecordKind>(kind: K): Promise<RecordParams<RecordByKind[K]>[]> {
  const atlas = await getAtlas();
  const { list, id } = rowOf(kind);
  return LANGUAGES.flatMap((lang) =>
    list(atlas.in(lang).corpus).map((record) => ({ params: { lang, id: id(record) }, props: { record } })),
  );
}

interface StateParams {
  params: { lang: Language; cc: string };
  props: { country: Country; contentDay: string | undefined };
}

/** Every state, with the newest reading of the content. */
export async function stateParams(): Promise<StateParams[]> {
  const atlas = await getAtlas();
  const contentDay = await getContentDay();
  return LANGUAGES.flatMap((lang) =>
    atlas
      .in(lang)
      .corpus.countries.map((country) => ({ params: { lang, cc: country.code }, props: { country, contentDay } })),
  );
}

/** Every work at its path: `resolutions/ag-res-2348`, `legislation/ar/ar-ley-26364`. */
export async function workParams(): Promise<{ params: { lang: Language; work: string }; props: { work: Work } }[]> {
  const atlas = await getAtlas();
  const { path } = rowOf('work');
  return LANGUAGES.flatMap((lang) =>
    atlas
      .in(lang)
      .corpus.works.map((work) => ({ params: { lang, work: path(work).replace(/\/$/, '') }, props: { work } })),
  );
}

/** Every former path of a record that has been renamed. */
export async function movedParams(): Promise<
  { params: { lang: Language; moved: string }; props: { moved: MovedPath } }[]
> {
  const atlas = await getAtlas();
  return LANGUAGES.flatMap((lang) =>
    listMovedPaths(atlas.in(lang).corpus).map((moved) => ({
      params: { lang, moved: moved.former.replace(/\/$/, '') },
      props: { moved },
    })),
  );
}

/** The page that compares official texts, in every language; none where no text is held. */
export async function compareTextsParams(): Promise<{ params: { lang: Language } }[]> {
  return (await getAtlas()).texts.isEmpty ? [] : LANGUAGES.map((lang) => ({ params: { lang } }));
}

interface TextParams {
  params: { lang: Language; work: string };
  props: { site: Site; work: Work };
}

/** Every work that has an official text, in every language. @param base of the site */
export async function textParams(base: string): Promise<TextParams[]> {
  const sites = await Promise.all(LANGUAGES.map((lang) => getSite(lang, base)));
  return sites.flatMap((site) =>
    site.atlas.texts.works.flatMap((id) => {
      const work = site.atlas.corpus.workById.get(id);
      return work ? [{ params: { lang: site.lang, work: id }, props: { site, work } }] : [];
    }),
  );
}
