// How a page of a split list is named: "2014", "November 2026, page 2". Used by pages of lists and their links.
import type { ListPart } from '../../atlas/split-list.ts';
import { formatDate } from '../../words/format.ts';
import type { Site } from '../locals/site.ts';

export function partLabel({ key, page }: Pick<ListPart<unknown>, 'key' | 'page'>, { lang, t }: Site): string {
  const part = key === undefined ? t('timeline.undated') : formatDate(key, lang);
  return page === 1 ? part : t('parts.page', { part, page });
}
