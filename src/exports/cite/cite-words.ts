// What citations take from the interface: words of each style and dates in its order. The floor of words stands above this one, so that
// whoever asks for a citation hands them in.
import type { PinKind } from './pin.ts';

export const STYLES = ['oas', 'oscola', 'chicago', 'apa'] as const;
export type Style = (typeof STYLES)[number];

/** Day first, as readers of most languages write it; month first, as Americans do; year first, as references of the APA do. */
export type DateOrder = 'day' | 'month' | 'year';

export type PinKey = `cite.pin.${'long' | 'short'}.${Exclude<PinKind, 'words'>}`;
export type CiteKey =
  | PinKey
  | `cite.${Style}.${'end' | 'page'}`
  | `texts.cite.${Style}`
  | `cite.quoted.${'inner' | 'comma' | 'single' | 'single.inner'}`
  | `cite.${'adopted' | 'inForce' | 'undated' | 'digest'}`;

export interface CiteWords {
  t: (key: CiteKey, values?: Readonly<Record<string, string>>) => string;
  /** `2007-06-05` → `5 June 2007`, `June 5, 2007`, `2007, June 5`, as far as it is known. */
  date: (date: string, order: DateOrder) => string;
}

/** The order of a style's dates. That of the reader's day is the same but for the APA, which has it within a sentence. */
export const ORDERS: Readonly<Record<Style, DateOrder>> = {
  oas: 'month',
  oscola: 'day',
  chicago: 'month',
  apa: 'year',
};
export const DAY_ORDERS: Readonly<Record<Style, DateOrder>> = { ...ORDERS, apa: 'month' };
