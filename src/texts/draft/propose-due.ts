// The time that a paragraph gives: a year, a period, a session. Called for each paragraph of a draft.
import type { Proposal } from './proposal.ts';

const ORDINAL = String.raw`(?:\p{L}+[ -])?\p{L}+`;
const TIMES: readonly RegExp[] = [
  // "by 2014", "antes de 2014", "até 2014", "d’ici 2014".
  /\b(?:by|before|no later than|until|antes (?:de|del año)|a más tardar en|hasta|até|antes de|d[’']ici(?: à)?|avant)\s+(?:the end of |fines? de |o fim de |la fin de )?(?:\p{L}+ (?:de |of )?)?((?:19|20)\d\d)\b/iu,
  /\b(?:within|in the next|en el plazo de|dentro de|en un plazo de|no prazo de|dentro de|dans (?:un délai de|les))\s+(?:\p{L}+|\d+)\s+(?:days|months|years|días|meses|años|dias|anos|jours|mois|ans|années)\b/iu,
  /\b(?:every|each|cada|todos los|a cada|tous les|chaque)\s+(?:(?:\p{L}+|\d+)\s+)?(?:years?|months?|año|años|meses|ano|anos|ans|mois|année)\b/iu,
  /\b(?:annually|biennially|anualmente|bienalmente|annuellement|chaque année)\b/iu,
  RegExp(
    String.raw`\b(?:at|before|prior to|to)\s+(?:its|the)\s+(?:next|${ORDINAL})\s+(?:regular|special)\s+session\b`,
    'iu',
  ),
  RegExp(
    String.raw`\b(?:en|a|antes de|para)\s+(?:su|el|ao|no seu|o)?\s*${ORDINAL}\s+per[ií]odo\s+(?:ordinario|extraordinario|ordinário|extraordinário) de (?:sesiones|sessões)\b`,
    'iu',
  ),
  /\b(?:lors de|à|avant)\s+(?:sa|la)\s+[\p{L}’' -]{3,40}session (?:ordinaire|extraordinaire)\b/iu,
];

/** As the attribute of a provision: `by 2014; by 2014`, or the words alone. */
export function proposeDue(text: string): Proposal | undefined {
  for (const time of TIMES) {
    const found = time.exec(text);
    if (!found) continue;
    const words = found[0].replace(/[;"]/g, ' ').replace(/\s+/g, ' ');
    const [, year] = found;
    // The words alone must not read as the short form does.
    const value =
      year === undefined ? words : `by ${year}; ${/^by \d{4}$/.test(words) ? `until the year ${year}` : words}`;
    return { value, confidence: year === undefined ? 'medium' : 'high', because: words };
  }
  return undefined;
}
