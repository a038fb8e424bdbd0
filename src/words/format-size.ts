// How large a file is, as readers are told. Called by the page of data and by the cover of a copy.
import { formatNumber } from './format.ts';
import type { Translate } from './translate.ts';

export function formatSize(bytes: number, t: Translate): string {
  return bytes < 999_500
    ? t('data.kilobytes', { count: formatNumber(Math.ceil(bytes / 1000), t.language) })
    : t('data.megabytes', { count: formatNumber(Math.round(bytes / 100_000) / 10, t.language) });
}
