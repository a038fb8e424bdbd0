// Names of the fields of the query language, in four languages. Called by the parser.
import { countEdits } from '../../text/count-edits.ts';
import { foldWord } from '../../text/tokenize.ts';
import type { Field } from '../../engine/query-tree.ts';

/** Fields that records have, and what is no field of a record but written as one. */
export type FieldName = Field | 'para' | 'text';

const NAMES: Readonly<Record<FieldName, string>> = {
  type: 'type tipo',
  country: 'country state pais estado pays etat',
  body: 'body organo orgao organe',
  year: 'year ano annee',
  topic: 'topic tema theme',
  addressee: 'addressee destinatario destinataire',
  verb: 'verb verbo verbe',
  criterion: 'criterion criterio critere question pregunta pergunta',
  legalForce: 'force vigencia vigueur',
  symbol: 'symbol simbolo symbole signatura',
  lang: 'lang language idioma lingua langue',
  para: 'para paragraph parrafo paragrafo paragraphe',
  text: 'text texto texte',
};

const FIELD_BY_NAME = new Map(
  (Object.entries(NAMES) as [FieldName, string][]).flatMap(([field, names]) =>
    names.split(' ').map((name) => [foldWord(name), field] as const),
  ),
);

/** The field that `name` stands for, in any of the four languages. */
export function findFieldName(name: string): FieldName | undefined {
  return FIELD_BY_NAME.get(foldWord(name));
}

/** Names as the syntax line writes them that are near to `name`. */
export function suggestFieldNames(name: string): string[] {
  const asked = foldWord(name);
  return Object.keys(NAMES).filter((known) => asked.length > 2 && countEdits(known.toLowerCase(), asked) <= 1);
}
