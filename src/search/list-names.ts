// Names of the values of every filter in four languages, for the fields of the query language. Called by the build of the index.
import type { Corpus } from '../corpus/types.ts';
import { LANGUAGES, type Labels, type Language } from '../schemas/fields.ts';
import { LEGAL_FORCES } from '../schemas/law.ts';
import type { FacetNames } from './query/resolve-fields.ts';
import type { SearchRecord } from '../engine/search-record.ts';

/**
 * @param records only values that a record has are named
 * @param typeLabels names of collections and of kinds of records, which the vocabularies do not have
 * @param languageLabels how each language is called in the others
 */
export function listNames(
  { vocabularies, countries }: Corpus,
  records: readonly SearchRecord[],
  typeLabels: Readonly<Record<string, Labels>>,
  languageLabels: Readonly<Record<Language, Labels>>,
): FacetNames {
  const toNames = (entries: readonly { id: string; labels: Labels; others?: readonly string[] }[]) =>
    new Map(
      entries.map(({ id, labels, others = [] }) => [id, [...LANGUAGES.map((language) => labels[language]), ...others]]),
    );
  const bodies = toNames(
    vocabularies.bodies.map(({ id, labels, short, acronym }) => ({
      id,
      labels,
      others: [...Object.values(short ?? {}), ...Object.values(acronym ?? {})],
    })),
  );
  const states = toNames(
    countries.map(({ code, labels, officialName }) => ({
      id: code,
      labels,
      others: LANGUAGES.map((language) => officialName[language]),
    })),
  );
  const statuses = toNames(vocabularies.statuses);
  const all = {
    type: new Map([
      ...toNames(vocabularies.workKinds),
      ...toNames(Object.entries(typeLabels).map(([id, labels]) => ({ id, labels }))),
    ]),
    body: bodies,
    country: states,
    topic: toNames(vocabularies.topics),
    addressee: new Map([...states, ...bodies, ...toNames(vocabularies.addressees)]),
    verb: toNames(vocabularies.verbs),
    criterion: toNames([...vocabularies.criteria, ...vocabularies.otherQuestions]),
    legalForce: new Map(LEGAL_FORCES.map((id) => [id, statuses.get(id) ?? [id, id, id, id]])),
    lang: toNames(Object.entries(languageLabels).map(([id, labels]) => ({ id, labels }))),
  };
  return Object.fromEntries(
    Object.entries(all).map(([facet, names]) => {
      const used = new Set(records.flatMap((record) => record.facets[facet as keyof typeof all]));
      return [facet, Object.fromEntries([...names].filter(([id]) => used.has(id)))];
    }),
  );
}
