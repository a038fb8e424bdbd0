// Names of the kinds of records that `type:` and the first filter of the search know, in four languages. Called by the build of the
// index and by the search page.
import { listRecordKinds, rowOf, type NamedKind } from '../addresses/record-kinds.ts';
import { COLLECTIONS } from '../corpus/types.ts';
import { LANGUAGES, type Labels } from '../schemas/fields.ts';
import { DICTIONARIES, type Key } from './translate.ts';

/** Key of the word for several records of `kind`; without it in the dictionaries this does not compile. */
const severalOf = (kind: NamedKind): Key => `records.${kind}`;

/** Labels by id, in the order in which the filter lists them. */
export function listSearchTypes(): Record<string, Labels> {
  const kinds = listRecordKinds().filter(
    (kind): kind is NamedKind => kind !== 'work' && rowOf(kind).type === undefined,
  );
  const keys: [string, Key][] = [
    ...COLLECTIONS.map((id): [string, Key] => [id, `collection.${id}`]),
    ...kinds.map((kind): [string, Key] => [kind, severalOf(kind)]),
    ['initiative', 'nav.initiatives'],
    ['training', 'nav.training'],
    ['statistics', 'nav.statistics'],
    ['guide', 'records.guide'],
    ['page', 'records.page'],
  ];
  return Object.fromEntries(
    keys.map(([id, key]) => [
      id,
      Object.fromEntries(LANGUAGES.map((language) => [language, DICTIONARIES[language][key]])) as Labels,
    ]),
  );
}
