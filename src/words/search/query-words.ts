// The words that tell what was looked up besides a query and what is wrong with it, by the keys under which scripts ask for them.
// Called by the results page and the explorer.
import type { Translate } from '../translate.ts';

/** Keys that stand below `search.` in the dictionary. */
const PLAIN = ['also', 'also.off', 'also.none', 'also.on', 'corrected', 'offered', 'say.word'] as const;

/** What can be wrong with a query. */
const PROBLEMS = [
  ...['nothing', 'quoteOpen', 'parenOpen', 'parenClose', 'operatorAlone', 'starShort', 'starInside'],
  ...['fieldUnknown', 'fieldEmpty', 'fieldInPara', 'fieldOfWork', 'paraInPara', 'yearForm', 'yearOrder'],
  ...['valueUnknown', 'valueNear', 'textsNone'],
] as const;

export function queryWords(t: Translate): Record<string, string> {
  const words: Record<string, string> = {};
  for (const name of PLAIN) words[name] = t(`search.${name}`);
  for (const name of PROBLEMS) words[`problem.${name}`] = t(`search.problem.${name}`);
  return words;
}
