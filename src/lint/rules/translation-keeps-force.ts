// A translation binds, advises and denies where its original does, and is about as long.
import { issueAt, type Severity } from '../../corpus/issue.ts';
import type { ToldText } from '../../corpus/told-text.ts';
import { TRANSLATED } from '../../corpus/translation-name.ts';
import { ENGLISH, FORCE_WORDS } from '../force-words.ts';
import type { Rule } from '../rule.ts';

const NAME = 'translation-keeps-force';

/** Letters of an original from which on its translation is measured, and the shares between which that is. */
const MEASURED_FROM = 80;
const SHORTEST = 0.5;
const LONGEST = 2.2;

export const translationKeepsForce: Rule = {
  name: NAME,
  summary:
    'A translation is as strong as its original: what must, should and may not be done stays so; nothing is left out or added.',
  check({ corpus }) {
    return corpus.translations.texts
      .filter(({ text }) => text !== '')
      .flatMap((told) =>
        listFaults(told).map(([message, severity]) => issueAt(told.place, NAME, `${told.what} ${message}`, severity)),
      );
  },
};

function listFaults({ language, what, original, text }: ToldText): [message: string, severity: Severity][] {
  const own = TRANSLATED.find((known) => known === language);
  if (own === undefined) return [];
  // A title may be told from another language than English.
  if (what === '"title"') return [];
  const { duty, must, advice, negation } = FORCE_WORDS[own];
  const faults: [string, Severity][] = [];
  const share = text.length / original.length;
  if (original.length > MEASURED_FROM && (share < SHORTEST || share > LONGEST))
    faults.push([
      `has ${text.length} letters, and its original ${original.length}: "${original}" Write all that stands there, and nothing else.`,
      'error',
    ]);
  const beside = `: "${original}" In the translation: "${text}" Write it as strong as it is there.`;
  if (ENGLISH.must.test(original) && !duty.test(text))
    faults.push([`names no duty, and its original says what must be done${beside}`, 'warning']);
  if (ENGLISH.should.test(original) && !advice.test(text))
    faults.push([`does not advise, and its original says what should be done${beside}`, 'warning']);
  const stronger = must.exec(text)?.[0];
  if (stronger !== undefined && !ENGLISH.duty.test(original))
    faults.push([`says "${stronger}", and its original names no duty${beside}`, 'warning']);
  const denied = ENGLISH.negation.exec(original.replace(ENGLISH.noNegation, ' '))?.[0];
  if (denied !== undefined && !negation.test(text))
    faults.push([`denies nothing, and its original says "${denied}"${beside}`, 'warning']);
  return faults;
}
