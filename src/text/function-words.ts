// Words that carry no meaning of their own: ignored outside phrases. Called by the parser of queries, the keys of terms and
// the box in the header.
import type { Language } from '../schemas/languages.ts';

const WORDS: Record<Language, string> = {
  en: 'a an and are as at be been by did do does for from had has have how in into is it its of on or such than that the their them then there these they this those to was were what when where which who whom will with would s',
  es: 'a al ante como con cual cuales cuando de del desde donde e el ella ellas ellos en entre era es esa ese eso esta este esto fue ha han hay la las le les lo los mas ni o para pero por que quien quienes se segun ser si sin sobre son su sus tras u un una uno unos y ya',
  pt: 'a ao aos as ate com como da das de dela dele do dos e ela ele elas eles em entre era essa esse esta este foi ha isso isto mas na nas nem no nos o os ou para pela pelas pelo pelos por qual quando que quem se sem ser seu seus sob sobre sua suas sao um uma umas uns',
  fr: 'a au aux avec c ce ces cet cette comme d dans de des du elle elles en entre est et eu il ils j l la le les leur leurs lorsque m mais n ne ni nos notre nous on ou par pour qu quand que quel quelle qui quoi s sa sans se ses si son sont sur un une y',
};

const BY_LANGUAGE = { en: listOf('en'), es: listOf('es'), pt: listOf('pt'), fr: listOf('fr') };

function listOf(language: Language): ReadonlySet<string> {
  return new Set(WORDS[language].split(' '));
}

/** Whether `form` (folded) is a function word in one of `languages`. */
export function isFunctionWord(form: string, languages: readonly Language[]): boolean {
  return languages.some((language) => BY_LANGUAGE[language].has(form));
}
