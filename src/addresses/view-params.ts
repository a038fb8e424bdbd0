// Params of pages that are laid out once for each telling of the atlas, for getStaticPaths. A list has a view of its own and one for each
// part.
import type { Atlas } from '../atlas/atlas.ts';
import { LANGUAGES, type Language } from '../schemas/fields.ts';

interface View {
  /** Absent for the own page of a list. */
  part?: { id: string } | undefined;
}

/** What is laid out of an atlas, told in the language of the reader. */
type Views<V> = (atlas: Atlas) => readonly V[];

interface Params<P, V> {
  params: P & { lang: Language };
  props: { view: V };
}

/** One page a language. */
export function oneParams<V>(atlas: Atlas, viewOf: (atlas: Atlas) => V): Params<object, V>[] {
  return inLanguages(
    atlas,
    (told) => [viewOf(told)],
    () => ({}),
  );
}

/** The own pages alone: one a language. */
export function ownParams<V extends View>(atlas: Atlas, viewsOf: Views<V>): Params<object, V>[] {
  return inLanguages(
    atlas,
    (told) => viewsOf(told).filter(({ part }) => !part),
    () => ({}),
  );
}

/** The parts alone, at their ids: `2014`. */
export function partParams<V extends View>(atlas: Atlas, viewsOf: Views<V>): Params<{ part: string }, V>[] {
  return inLanguages(
    atlas,
    (told) => viewsOf(told).filter(({ part }) => part),
    ({ part }) => ({ part: part?.id ?? '' }),
  );
}

/** Those that keep to a state, at its code: `ar`. */
export function stateParams<V extends View & { state: string }>(
  atlas: Atlas,
  viewsOf: Views<V>,
): Params<{ part: string }, V>[] {
  return inLanguages(atlas, viewsOf, ({ state }) => ({ part: state }));
}

/** Both of many lists, below the id of each: `prevention`, and `prevention/2014`. */
export function pathParams<V extends View>(
  atlas: Atlas,
  viewsOf: Views<V>,
  idOf: (view: V) => string,
): Params<{ path: string }, V>[] {
  return inLanguages(atlas, viewsOf, (view) => ({ path: view.part ? `${idOf(view)}/${view.part.id}` : idOf(view) }));
}

function inLanguages<V, P extends object>(atlas: Atlas, viewsOf: Views<V>, paramsOf: (view: V) => P): Params<P, V>[] {
  const made = new Map<Atlas, readonly V[]>();
  return LANGUAGES.flatMap((lang) => {
    const told = atlas.in(lang);
    const views = made.get(told) ?? viewsOf(told);
    made.set(told, views);
    return views.map((view) => ({ params: { ...paramsOf(view), lang }, props: { view } }));
  });
}
