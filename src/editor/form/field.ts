// What a form is made of. Drawn from the schemas by toField, shown by the script of the editor.
import type { RefKind } from '../../schemas/ref.ts';

/** A value that names a record. */
export interface NamingField {
  form: 'reference';
  kind: RefKind;
  /** Several ids in one string, separated by spaces. */
  words: boolean;
  /** What stands before an id; a value without it names no record. */
  prefix: string;
  /** Key of this or an enclosing map that names the work whose provision it is. */
  of: string | undefined;
}

export interface GroupField {
  form: 'group';
  members: readonly Member[];
  /** Texts in the four languages, shown side by side. */
  isLabels: boolean;
  /** Official titles by language: where one is missing, a translation has ours beside. */
  isTitles: boolean;
}

export type Field =
  | { form: 'text'; telling: 'words' | 'name' | undefined }
  | { form: 'number' }
  | { form: 'yes-no' }
  | { form: 'choice'; options: readonly (string | number)[] }
  | { form: 'day' }
  | { form: 'period' }
  | NamingField
  | GroupField
  | { form: 'list'; item: Field; hint: string | undefined }
  | { form: 'map'; key: Field; item: Field; hint: string | undefined }
  /** One of several forms; which one, the value tells. */
  | { form: 'either'; options: readonly Field[] };

/** A field of a group. */
export interface Member {
  key: string;
  field: Field;
  /** What the schema says of it, in English. */
  hint: string | undefined;
  /** Whether it may be left out. */
  isOptional: boolean;
  /** Whether it may be null: not recorded. */
  isNullable: boolean;
}
