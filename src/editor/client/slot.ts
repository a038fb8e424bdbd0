// A value of the record that a field of the form shows and changes, and what all fields of a form share.
import type { Language } from '../../schemas/languages.ts';
import type { Field } from '../form/field.ts';

export interface Slot {
  /** Path of the value, as issues name it: `facts.relations.2.to`. */
  path: string;
  /** Where its translation stands: keys, and items by their id or number. */
  key: string;
  get: () => unknown;
  set: (value: unknown) => void;
  /** The map that holds it, for what depends on a value beside. */
  beside: () => Readonly<Record<string, unknown>>;
  /** The nearest enclosing value of a key. */
  find: (key: string) => unknown;
  /** Attributes of provisions are texts alone. */
  isText?: boolean;
}

/** Texts of a translation by their keys. */
export type ToldTexts = Partial<Record<Language, Record<string, string>>>;

export interface FormContext {
  /** To be called after each change. */
  changed: () => void;
  /** Languages that are told beside the original, with their texts. */
  told: () => ToldTexts;
  /** Says something to those who do not see it. */
  announce: (text: string) => void;
}

/** What a new value of `field` is: nothing that would pass for a fact. */
export function blankOf(field: Field): unknown {
  switch (field.form) {
    case 'group':
      return Object.fromEntries(
        field.members.filter(({ isOptional }) => !isOptional).map((member) => [member.key, blankOf(member.field)]),
      );
    case 'list':
      return [];
    case 'map':
      return {};
    case 'either':
      return field.options[0] ? blankOf(field.options[0]) : '';
    default:
      return '';
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether `value` is of the form of `field`, as far as its outside tells. */
export function fits(field: Field, value: unknown): boolean {
  switch (field.form) {
    case 'group':
      return isRecord(value) && Object.keys(value).every((key) => field.members.some((member) => member.key === key));
    case 'map':
      return isRecord(value);
    case 'list':
      return Array.isArray(value);
    case 'number':
      return typeof value === 'number';
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return field.options.some((option) => option === value);
    default:
      return typeof value === 'string';
  }
}

/** A value of a map or list at `key` of `slot`. */
export function slotBelow(slot: Slot, key: string | number, name: string = String(key)): Slot {
  const holder = () => slot.get();
  return {
    path: `${slot.path}.${key}`,
    key: slot.key === '' ? name : `${slot.key}.${name}`,
    get: () => {
      const value = holder();
      if (Array.isArray(value)) return (value as unknown[])[Number(key)];
      return isRecord(value) ? value[key] : undefined;
    },
    set: (next) => {
      const value = holder();
      if (Array.isArray(value)) slot.set((value as unknown[]).with(Number(key), next));
      else {
        const rest: Record<string, unknown> = { ...(isRecord(value) ? value : {}) };
        if (next === undefined) Reflect.deleteProperty(rest, key);
        else rest[key] = next;
        slot.set(rest);
      }
    },
    beside: () => {
      const value = holder();
      return isRecord(value) ? value : slot.beside();
    },
    find: (wanted) => {
      const value = holder();
      return isRecord(value) && value[wanted] !== undefined ? value[wanted] : slot.find(wanted);
    },
    ...(slot.isText && { isText: true }),
  };
}
