// What lists and pages say of a practice: its name, its places, its years.
import type { Practice } from '../../corpus/types.ts';
import { pickText } from '../../atlas/work-queries.ts';
import { compareLabels, formatDate, formatSpan } from '../../words/format.ts';
import type { Site } from '../locals/site.ts';
import type { RecordName } from './record-name.ts';

type Named = Pick<Practice, 'titles' | 'rendering' | 'toldIn' | 'workId'>;

export function practiceTitle({ titles, rendering, toldIn, workId }: Named, site: Site): RecordName {
  if (titles[site.lang] === undefined && rendering !== undefined) return { text: rendering, lang: site.langOf(toldIn) };
  const title = pickText(titles, site.lang);
  return title ? { text: title.text, lang: site.langOf(title.language) } : { text: workId, lang: undefined };
}

/** What links call a practice: its short name where it has one, else its name. */
export function practiceName(practice: Named & Pick<Practice, 'shortTitle'>, site: Site): RecordName {
  const short = pickText(practice.shortTitle ?? {}, site.lang);
  return short ? { text: short.text, lang: site.langOf(short.language) } : practiceTitle(practice, site);
}

/** Names of the states, or the scope where none is named. */
export function practicePlaces({ countries, scope }: Practice, { labels, lang, t }: Site): string[] {
  if (!countries.length) return [t(`scope.${scope}`)];
  return countries.map(labels.state).sort(compareLabels(lang));
}

/** `2002 – 2008`, `2008 – present`, or what is recorded of it. */
export function formatYears(
  { from, to }: { from: string | null; to?: string | null | undefined },
  { t, lang }: Site,
): string {
  const start = from === null ? t('common.notRecorded') : formatDate(from, lang);
  if (from === null && to === undefined) return start;
  if (to === undefined) return t('years.since', { from: start });
  const end = to === null ? t('years.present') : formatDate(to, lang);
  return start === end ? start : formatSpan(start, end);
}
