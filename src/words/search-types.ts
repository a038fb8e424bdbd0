// Names of the kinds of records that `type:` and the first filter of the search know, in four languages. Called by the build of the
// index and by the search page.
import { COLLECTIONS } from '../corpus/types.ts';
import { LANGUAGES, type Labels } from '../schemas/fields.ts';
import { DICTIONARIES, type Key } from './translate.ts';

/** Kinds of records besides collections of works, each with the key of its name. A new kind is a new line. */
const OTHER_TYPES = {
  commitment: 'nav.commitments',
  practice: 'nav.practices',
  indicator: 'nav.indicators',
  state: 'search.type.state',
  criterion: 'search.type.criterion',
  meeting: 'search.type.meeting',
  body: 'search.type.body',
  topic: 'search.type.topic',
  term: 'search.type.term',
  guide: 'search.type.guide',
} as const satisfies Record<string, Key>;

/** Labels by id, in the order in which the filter lists them. */
export function listSearchTypes(): Record<string, Labels> {
  const keys: [string, Key][] = [
    ...COLLECTIONS.map((id): [string, Key] => [id, `collection.${id}`]),
    ...Object.entries(OTHER_TYPES),
  ];
  return Object.fromEntries(
    keys.map(([id, key]) => [
      id,
      Object.fromEntries(LANGUAGES.map((language) => [language, DICTIONARIES[language][key]])) as Labels,
    ]),
  );
}
