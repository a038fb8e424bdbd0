// Params of pages that are laid out once for all languages, for getStaticPaths. A list has a view of its own and one for each part.
import { LANGUAGES, type Language } from '../schemas/fields.ts';

interface View {
  /** Absent for the own page of a list. */
  part?: { id: string } | undefined;
}

interface Params<P, V> {
  params: P & { lang: Language };
  props: { view: V };
}

/** One page a language, with what is the same in all of them. */
export function oneParams<V>(view: V): Params<object, V>[] {
  return inLanguages([view], () => ({}));
}

/** The own pages alone: one a language. */
export function ownParams<V extends View>(views: readonly V[]): Params<object, V>[] {
  return inLanguages(
    views.filter(({ part }) => !part),
    () => ({}),
  );
}

/** The parts alone, at their ids: `2014`. */
export function partParams<V extends View>(views: readonly V[]): Params<{ part: string }, V>[] {
  return inLanguages(
    views.filter(({ part }) => part),
    ({ part }) => ({ part: part?.id ?? '' }),
  );
}

/** Those that keep to a state, at its code: `ar`. */
export function stateParams<V extends View & { state: string }>(views: readonly V[]): Params<{ part: string }, V>[] {
  return inLanguages(views, ({ state }) => ({ part: state }));
}

/** Both of many lists, below the id of each: `prevention`, and `prevention/2014`. */
export function pathParams<V extends View>(
  views: readonly V[],
  idOf: (view: V) => string,
): Params<{ path: string }, V>[] {
  return inLanguages(views, (view) => ({ path: view.part ? `${idOf(view)}/${view.part.id}` : idOf(view) }));
}

function inLanguages<V, P extends object>(views: readonly V[], paramsOf: (view: V) => P): Params<P, V>[] {
  return LANGUAGES.flatMap((lang) => views.map((view) => ({ params: { ...paramsOf(view), lang }, props: { view } })));
}
