// The word by which the numbers of a section are told apart: `prosecution` of "Challenges in the area of prosecution". Called by the
// segmenter.
import { LANGUAGES } from '../../schemas/languages.ts';
import { foldText } from '../../text/fold-text.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { readLabel, type Label } from './read-label.ts';

const LONGEST = 30;

export class SectionSlugs {
  readonly #taken = new Set(['art', 's', 'pre', 'note', 'usc']);

  /** The numeral of `label` where it counts parts, as in "II. Meeting"; else the first words of `heading` that no section has. */
  take(heading: string, label?: Label): string {
    const numeral = label ?? readLabel(heading).label;
    const step =
      numeral?.kind === 'roman' || numeral?.kind === 'letter' || numeral?.kind === 'number'
        ? numeral.steps.join('-')
        : undefined;
    if (step !== undefined && numeral?.kind === 'roman') return this.#keep(step);
    const words = (foldText(heading).match(/[a-z0-9]+/g) ?? []).filter(
      (word) => /^[a-z]{3,}/.test(word) && !isFunctionWord(word, LANGUAGES),
    );
    for (let count = 1; count <= words.length; count++) {
      const slug = words.slice(0, count).join('-');
      if (slug.length <= LONGEST && !this.#taken.has(slug)) return this.#keep(slug);
    }
    return this.#keep(words[0] ?? 'part');
  }

  #keep(slug: string): string {
    let [own, count] = [slug, 1];
    while (this.#taken.has(own)) own = `${slug}-part-${String(++count)}`;
    this.#taken.add(own);
    return own;
  }
}
