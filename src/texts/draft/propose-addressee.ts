// Who is asked to act: the first that the paragraph names behind its verb. Called for each paragraph of a draft.
import type { Language } from '../../schemas/languages.ts';
import type { Addressee } from '../../schemas/vocabulary.ts';
import { findLabels } from './find-labels.ts';
import type { Proposal } from './proposal.ts';

/** Words of content behind the beginning in which who is asked stands, and what may stand between two who are. */
const NEAR = 6;
const NEXT = 4;

export function proposeAddressees(
  text: string,
  addressees: readonly Addressee[],
  language: Language,
): Proposal<string[]> | undefined {
  const found = findLabels(text, addressees, language);
  const [first] = found;
  if (!first) return undefined;
  const near = found.filter(({ at }) => at - first.at <= NEXT && at <= NEAR);
  if (near.length)
    return { value: near.map(({ id }) => id), confidence: 'high', because: near.map(({ words }) => words).join('; ') };
  return { value: [first.id], confidence: 'low', because: first.words };
}
