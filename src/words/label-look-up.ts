// Labels of ids from the closed lists, in one language.
import type { Corpus } from '../corpus/types.ts';
import type { Language } from '../schemas/fields.ts';
import type { Predicate } from '../schemas/predicates.ts';
import type { Body, Verb } from '../schemas/vocabulary.ts';

export interface LabelLookUp {
  verb: (id: string) => string;
  topic: (id: string) => string;
  criterion: (id: string) => string;
  /** Addressees and proponents: a listed addressee, a body, or a state. */
  party: (id: string) => string;
  body: (id: string) => string;
  /** The shorter name of a body, for tables, lists and results; its label where it has none. */
  bodyShort: (id: string) => string;
  bodyKind: (id: string) => string;
  meetingRole: (id: string) => string;
  workKind: (id: string) => string;
  status: (id: string) => string;
  state: (code: string) => string;
  predicate: (id: Predicate) => string;
  inverse: (id: Predicate) => string;
  /** The form of an English official term in the reader's language, where it was seen. */
  counterpart: (englishTerm: string) => string | undefined;
  verbById: ReadonlyMap<string, Verb>;
  bodyById: ReadonlyMap<string, Body>;
}

/** Look-ups over `corpus` in `language`. An unknown id is shown as itself; lint has reported it. */
export function lookUpLabels({ vocabularies, countries }: Corpus, language: Language): LabelLookUp {
  const labelsOf = (entries: readonly { id: string; labels: Record<Language, string> }[]) =>
    new Map(entries.map(({ id, labels }) => [id, labels[language]]));
  const look = (map: ReadonlyMap<string, string>) => (id: string) => map.get(id) ?? id;

  const bodies = labelsOf(vocabularies.bodies);
  const states = new Map(countries.map(({ code, labels }) => [code, labels[language]]));
  const parties = new Map([...states, ...bodies, ...labelsOf(vocabularies.addressees)]);
  const counterparts = new Map(
    vocabularies.officialTerms.flatMap((term) => {
      const form = term[language];
      return term.en === undefined || form === undefined ? [] : [[term.en.toLowerCase(), form] as const];
    }),
  );
  return {
    verb: look(labelsOf(vocabularies.verbs)),
    topic: look(labelsOf(vocabularies.topics)),
    criterion: look(labelsOf(vocabularies.criteria)),
    party: look(parties),
    body: look(bodies),
    bodyShort: look(new Map(vocabularies.bodies.map(({ id, labels, short }) => [id, (short ?? labels)[language]]))),
    bodyKind: look(labelsOf(vocabularies.bodyKinds)),
    meetingRole: look(labelsOf(vocabularies.meetingRoles)),
    workKind: look(labelsOf(vocabularies.workKinds)),
    status: look(labelsOf(vocabularies.statuses)),
    state: look(states),
    predicate: look(labelsOf(vocabularies.predicates)),
    inverse: look(new Map(vocabularies.predicates.map(({ id, inverseLabels }) => [id, inverseLabels[language]]))),
    counterpart: (englishTerm) => (language === 'en' ? undefined : counterparts.get(englishTerm.toLowerCase())),
    verbById: new Map(vocabularies.verbs.map((verb) => [verb.id, verb])),
    bodyById: new Map(vocabularies.bodies.map((body) => [body.id, body])),
  };
}
