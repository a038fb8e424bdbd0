// What the box of a copy looks up, as a script that any browser loads from a disk: fetching a file is refused there. Called by
// `npm run pack`.
import type { InstantData } from '../../site/instant/instant-json.ts';
import type { Translate } from '../../words/translate.ts';

/** @param instant the site's file for its own box */
export function toLookUp(instant: string, t: Translate): string {
  const data = JSON.parse(instant) as InstantData;
  const words = { ...data.words, all: t('stick.look.all'), none: t('stick.look.none') };
  // One entry a line, as in the file that it is made of.
  const entries = data.entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `window.atlasLookUp=${JSON.stringify({ ...data, words, entries: [] }).replace('"entries":[]', () => `"entries":[\n${entries}\n]`)};\n`;
}
