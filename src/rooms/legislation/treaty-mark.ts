// The mark that stands for what a state did under a treaty.
import type { TreatyStanding } from '../../atlas/coverage.ts';
import type { Mark } from '../../pictures/mark.ts';

export const TREATY_MARKS: Readonly<Record<TreatyStanding['action'], Mark>> = {
  ratification: 'yes',
  accession: 'yes',
  succession: 'yes',
  none: 'no',
  'to-verify': 'not-recorded',
  'not-recorded': 'not-recorded',
};
