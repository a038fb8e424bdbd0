// The badge of a step of a commitment. Called by pages of works and of commitments, and by the home page.
import type { StepChange } from '../schemas/commitment.ts';
import type { Key } from './translate.ts';

/** Key of what step `index` did. Only the first step states for the first time; a later one states anew. */
export function changeKey(change: StepChange, index: number): Key {
  return change === 'states' && index > 0 ? 'change.anew' : `change.${change}`;
}
