// All practices as rows of a table, with what they can be filtered by. Called by PracticesPage.
import type { Practice } from '../../corpus/types.ts';
import { PRACTICE_SCOPES } from '../../schemas/practice.ts';
import type { Site } from '../../site/locals/site.ts';
import { formatYears, practiceName, practicePlaces, practiceTitle } from '../../site/parts/practice-facts.ts';
import type { RecordName } from '../../site/parts/record-name.ts';
import { compareLabels, formatList } from '../../words/format.ts';
import { practiceWords } from './practice-words.ts';

export interface PracticeTable {
  filters: PracticeFilter[];
  /** In the order of their names. */
  rows: PracticeRow[];
}

interface PracticeFilter {
  name: 'state' | 'topic' | 'criterion' | 'scope';
  label: string;
  options: { value: string; label: string }[];
}

interface PracticeRow {
  practice: Practice;
  href: string;
  name: RecordName;
  /** Full name, where it is named otherwise. */
  title: RecordName | undefined;
  places: string;
  years: string;
  confidence: string;
  /** By which it is found, beside what the row shows. */
  words: string;
}

export function viewPracticeTable(site: Site): PracticeTable {
  const { t, lang, labels } = site;
  const { practices } = site.atlas.corpus;
  const compare = compareLabels(lang);
  /** Values that some practice has, by their labels. */
  const options = (valuesOf: (practice: Practice) => readonly string[], label: (id: string) => string) =>
    [...new Set(practices.flatMap(valuesOf))]
      .map((value) => ({ value, label: label(value) }))
      .sort((a, b) => compare(a.label, b.label));
  return {
    filters: [
      { name: 'state', label: t('answer.state'), options: options(({ countries }) => countries, labels.state) },
      { name: 'topic', label: t('list.topic'), options: options(({ topics }) => topics, labels.topic) },
      {
        name: 'criterion',
        label: t('search.filter.criterion'),
        options: options(({ criteria }) => criteria, labels.criterion),
      },
      {
        name: 'scope',
        label: t('practice.scope'),
        options: PRACTICE_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) })),
      },
    ],
    rows: practices.map((practice) => viewRow(practice, site)).sort((a, b) => compare(a.name.text, b.name.text)),
  };
}

function viewRow(practice: Practice, site: Site): PracticeRow {
  const [name, title] = [practiceName(practice, site), practiceTitle(practice, site)];
  return {
    practice,
    href: site.routes.practice(practice.workId),
    name,
    title: title.text === name.text ? undefined : title,
    places: formatList(practicePlaces(practice, site), site.lang),
    years: formatYears(practice.years, site),
    confidence: site.t(`evidence.${practice.confidence}`),
    words: practiceWords(practice, site.lang, site.atlas.corpus.vocabularies.everydayWords),
  };
}
