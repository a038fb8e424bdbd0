// Practices as lines of a list: name, where, years, who. Drawn by PracticeList.
import type { Practice } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import { formatList } from '../../words/format.ts';
import type { Site } from '../locals/site.ts';
import { formatYears, practicePlaces, practiceName } from './practice-facts.ts';
import type { RecordName } from './record-name.ts';

export interface PracticeLine {
  href: string;
  title: RecordName;
  /** `Argentina and Uruguay · 2008 – present`. */
  placeAndTime: string;
  /** Who carries it out. */
  organisation: string;
  /** Language of that; undefined where it is the reader's. */
  textLang: Language | undefined;
}

export function viewPractices(practices: readonly Practice[], site: Site): PracticeLine[] {
  return practices.map((practice) => ({
    href: site.routes.practice(practice.workId),
    title: practiceName(practice, site),
    placeAndTime: `${formatList(practicePlaces(practice, site), site.lang)} · ${formatYears(practice.years, site)}`,
    organisation: practice.organisation,
    textLang: site.langOf(practice.toldIn),
  }));
}
