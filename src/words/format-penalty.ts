// A prison term in words.
import type { Penalty } from '../schemas/provision.ts';
import { formatNumber } from './format.ts';
import type { Translate } from './translate.ts';

/** `{ min: 4, max: 8, unit: 'years' }` → `4 to 8 years`; undefined where neither bound is known. */
export function formatPenalty(
  { min, max, unit }: { min: number | 'life' | null; max: number | 'life' | null; unit: Penalty['unit'] },
  t: Translate,
): string | undefined {
  const words = (bound: number | 'life') => (bound === 'life' ? t('penalty.life') : formatNumber(bound, t.language));
  const values = { unit: t(`penalty.${unit}`) };
  if (min === 'life') return t('penalty.life');
  if (min !== null && max === 'life') return t('penalty.toLife', { min: words(min), ...values });
  if (min !== null && max !== null) return t('penalty.range', { min: words(min), max: words(max), ...values });
  if (max !== null) return max === 'life' ? t('penalty.life') : t('penalty.max', { max: words(max), ...values });
  return min === null ? undefined : t('penalty.min', { min: words(min), ...values });
}
