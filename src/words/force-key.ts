// What a verb amounts to, in plain words: a request (3 of 5), a statement, a proposal. Called by pages of works and of commitments.
import type { Verb } from '../schemas/vocabulary.ts';
import type { Key } from './translate.ts';

const BY_STRENGTH = ['force.1', 'force.2', 'force.3', 'force.4', 'force.5'] as const;

/** Key of the words. A proposal binds nobody, however strong its verb. */
export function forceKey({ kind, strength }: Pick<Verb, 'kind' | 'strength'>, isProposal: boolean): Key {
  if (isProposal) return 'force.proposing';
  return kind === 'mandating' ? (BY_STRENGTH[strength - 1] ?? 'force.1') : `force.${kind}`;
}
