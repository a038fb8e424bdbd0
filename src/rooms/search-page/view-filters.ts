// What results can be narrowed by: each filter with the values that some record has. Called by SearchPage.
import { datesOfWork } from '../../atlas/dates-of-work.ts';
import type { Facet } from '../../engine/search-record.ts';
import { LANGUAGES } from '../../schemas/languages.ts';
import type { Site } from '../../site/locals/site.ts';
import type { OfferedFacet } from '../../site/parts/offered-facet.ts';
import { compareLabels } from '../../words/format.ts';
import { listSearchTypes } from '../../words/search-types.ts';

/** Filters in the order in which the page shows them. */
const FILTERS = [
  'type',
  'body',
  'year',
  'topic',
  'addressee',
  'verb',
  'country',
  'criterion',
  'legalForce',
  'lang',
] as const satisfies readonly Facet[];

type Values = OfferedFacet['values'];

export function viewFilters(site: Site): OfferedFacet[] {
  const { t, lang, labels } = site;
  const { works, countries, vocabularies } = site.atlas.corpus;
  const compare = compareLabels(lang);
  const provisions = works.flatMap((work) => (work.frontMatter.law ? [] : work.provisions));
  /** Each value once, by its label. */
  const options = (values: readonly string[], label: (id: string) => string): Values =>
    [...new Set(values)].map((id) => ({ id, label: label(id) })).sort((a, b) => compare(a.label, b.label));
  const years = new Set(works.flatMap((work) => datesOfWork(work).enacted?.slice(0, 4) ?? []));
  const questions = new Map(
    [...vocabularies.criteria, ...vocabularies.otherQuestions].map(({ id, labels: names }) => [id, names[lang]]),
  );
  const forces = works.flatMap(({ frontMatter }) => frontMatter.law?.legalForce ?? []);
  const list: Record<(typeof FILTERS)[number], Values> = {
    type: Object.entries(listSearchTypes()).map(([id, names]) => ({ id, label: names[lang] })),
    body: options(
      works.map(({ frontMatter }) => frontMatter.issuingBody),
      labels.bodyShort,
    ),
    year: [...years]
      .sort()
      .reverse()
      .map((id) => ({ id, label: id })),
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
    criterion: options([...questions.keys()], (id) => questions.get(id) ?? id),
    legalForce: options(forces, labels.status),
    lang: LANGUAGES.map((id) => ({ id, label: t(`language.${id}`) })),
  };
  return FILTERS.map((facet) => ({
    facet,
    label: t(`search.filter.${facet === 'type' ? 'collection' : facet}`),
    values: list[facet],
  }));
}
