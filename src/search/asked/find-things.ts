// Which records a question names, by the words of their names in any order. Called by read-asked.
import type { Language } from '../../schemas/languages.ts';
import type { Stemmer } from '../../text/stem-words.ts';
import type { AskedFile, AskedThing } from './asked-file.ts';

/** What a question is read against, in one language. */
export interface AskedLanguage {
  language: Language;
  stem: Stemmer;
  file: AskedFile;
}

/** Lists of what can be named. */
export type AskedList = Exclude<keyof AskedFile, 'counts' | 'members' | 'subject'>;

export interface FoundThing {
  id: string;
  /** Places of its words in the question. */
  places: readonly number[];
}

/**
 * The things of `list` whose names stand in `forms`, the longest name of each; those with longer names first.
 * @param free whether the word at a place still stands for nothing
 * @param exact whether other forms of a word are none
 */
export function findThings(
  forms: readonly string[],
  languages: readonly AskedLanguage[],
  list: AskedList,
  free: (place: number) => boolean,
  exact = false,
): FoundThing[] {
  const best = new Map<string, readonly number[]>();
  for (const { stem, file } of languages) {
    const same = (text: string) => (exact ? text : stem(text));
    const stems = forms.map(same);
    for (const [id, , , ...names] of file[list])
      for (const name of names) {
        const places = placeWords(name.split(' ').map(same), stems, free);
        if (places && places.length > (best.get(id)?.length ?? 0)) best.set(id, places);
      }
  }
  return [...best]
    .map(([id, places]) => ({ id, places }))
    .sort((a, b) => b.places.length - a.places.length || spread(a.places) - spread(b.places));
}

/** The label of `id`, in the first language that has it, which is the reader's. */
export function findThing(languages: readonly AskedLanguage[], list: AskedList, id: string): AskedThing | undefined {
  for (const { file } of languages) {
    const thing = file[list].find(([own]) => own === id);
    if (thing) return thing;
  }
  return undefined;
}

/** A place for each word of a name, or undefined. */
function placeWords(
  words: readonly string[],
  stems: readonly string[],
  free: (place: number) => boolean,
): number[] | undefined {
  const places: number[] = [];
  for (const word of words) {
    const place = stems.findIndex((stem, at) => stem === word && free(at) && !places.includes(at));
    if (place < 0) return undefined;
    places.push(place);
  }
  return places;
}

/** How far apart the words stand. */
function spread(places: readonly number[]): number {
  return Math.max(...places) - Math.min(...places);
}
