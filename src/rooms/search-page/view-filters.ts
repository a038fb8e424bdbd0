// What results can be narrowed by: each filter with the values that some record has. Called by SearchPage.
import { datesOfWork } from '../../atlas/dates-of-work.ts';
import { LANGUAGES } from '../../schemas/languages.ts';
import type { Site } from '../../site/locals/site.ts';
import { compareLabels } from '../../words/format.ts';
import { listSearchTypes } from '../../words/search-types.ts';

/** Filters in the order in which the page shows them. */
const FILTERS = [
  'collection',
  'body',
  'year',
  'topic',
  'addressee',
  'verb',
  'country',
  'criterion',
  'legalForce',
  'lang',
] as const;

export interface SearchFilter {
  /** As it stands in the address. */
  name: (typeof FILTERS)[number];
  label: string;
  options: FilterOption[];
}

export interface FilterOption {
  value: string;
  label: string;
}

export function viewFilters(site: Site): SearchFilter[] {
  const { t, lang, labels } = site;
  const { works, countries, vocabularies } = site.atlas.corpus;
  const compare = compareLabels(lang);
  const provisions = works.flatMap((work) => (work.frontMatter.law ? [] : work.provisions));
  /** Each value once, by its label. */
  const options = (values: readonly string[], label: (id: string) => string): FilterOption[] =>
    [...new Set(values)].map((value) => ({ value, label: label(value) })).sort((a, b) => compare(a.label, b.label));
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const years = new Set(works.flatMap((work) => datesOfWork(work).enacted?.slice(0, 4) ?? []));
  const forces = works.flatMap(({ frontMatter }) => frontMatter.law?.legalForce ?? []);
  const list: Record<SearchFilter['name'], FilterOption[]> = {
    collection: Object.entries(listSearchTypes()).map(([value, names]) => ({ value, label: names[lang] })),
    body: options(
      works.map(({ frontMatter }) => frontMatter.issuingBody),
      labels.body,
    ),
    year: [...years]
      .sort()
      .reverse()
      .map((value) => ({ value, label: value })),
    topic: options(
      provisions.flatMap(({ topics }) => topics),
      labels.topic,
    ),
    addressee: options(
      provisions.flatMap(({ addressee }) => addressee),
      labels.party,
    ),
    verb: options(
      provisions.map(({ verb }) => verb),
      labels.verb,
    ),
    country: options(
      countries.map(({ code }) => code),
      labels.state,
    ),
    criterion: options(ids(vocabularies.criteria), labels.criterion),
    legalForce: options(forces, labels.status),
    lang: LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) })),
  };
  return FILTERS.map((name) => ({ name, label: t(`search.filter.${name}`), options: list[name] }));
}
