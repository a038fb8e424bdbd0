// How densely a profile is set so that it keeps to two sheets and fills them: by how much it says. Asked by ProfilePage; the sizes are in
// profile-print.css.
import type { ProfileView } from './view-profile.ts';

export type Density = 'roomy' | 'normal' | 'tight';

/** Above this many weighted letters, the sizes that hold as many; measured over the profiles of all states in all languages. */
const TIGHT = 16_500;
const NORMAL = 13_000;

export function densityOf(view: ProfileView): Density {
  const { groups, facts, laws, treaties, ...others } = view;
  // An answer stands in narrow columns, sources in small letters.
  const weight = 3 * countLetters(groups) + 2 * countLetters([facts, laws, treaties]) + countLetters(others);
  return weight > TIGHT ? 'tight' : weight > NORMAL ? 'normal' : 'roomy';
}

/** Of all strings in a value, but for addresses within the site, which are not printed. */
function countLetters(value: unknown): number {
  if (typeof value === 'string') return value.startsWith('/') ? 0 : value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + countLetters(part), 0);
}
