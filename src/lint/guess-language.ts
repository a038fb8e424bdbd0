// Tells the four languages apart by their function words. Called by the rule digest-in-its-language.
import { LANGUAGES, type Language } from '../schemas/fields.ts';

const FUNCTION_WORDS: Record<Language, ReadonlySet<string>> = {
  en: new Set('the and of to in is are that for on with by from their its be or which should as at this it'.split(' ')),
  es: new Set('el la los las y de que en un una por con para del se su al lo como más es son'.split(' ')),
  pt: new Set('o os as e de que em um uma por com para do da dos das no na se seu ao como mais é são'.split(' ')),
  fr: new Set('le la les et de que en un une par avec pour du des dans se sa au aux qui est sont ce'.split(' ')),
};

/** Language of `text`, undefined where fewer than three function words speak for one or two are near each other. */
export function guessLanguage(text: string): Language | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = LANGUAGES.map((language) => ({
    language,
    count: words.filter((word) => FUNCTION_WORDS[language].has(word)).length,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || !second || first.count < 3 || first.count < second.count * 1.5) return undefined;
  return first.language;
}
