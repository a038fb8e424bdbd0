// Statements about records as plain values, from which JSON-LD and N-Triples are both written, so that they cannot differ.
import type { Language } from '../../schemas/languages.ts';
import { toXmlText } from '../../text/escape-xml.ts';

export type GraphValue =
  | { id: string }
  /** Without language for names, symbols and ids. */
  | { text: string; language?: string }
  /** As precise as it is recorded: a day, a month or a year. */
  | { date: string }
  | { flag: boolean };

export interface GraphNode {
  /** Whole address. */
  id: string;
  /** Terms: bare those of schema.org, `eli:…` those of the European Legislation Identifier, `atlas:…` our own. */
  types: string[];
  facts: [term: string, value: GraphValue][];
}

/** Whole names of terms by their prefix; the empty one is that of terms without prefix. */
export interface Prefixes {
  '': string;
  eli: string;
  xsd: string;
  atlas: string;
}

/** @param atlas address before our own terms */
export function prefixesOf(atlas: string): Prefixes {
  return {
    '': 'https://schema.org/',
    eli: 'http://data.europa.eu/eli/ontology#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    atlas,
  };
}

/** An address as RDF may hold it: what may not stand there is written as its bytes, `a b` as `a%20b`. */
export function toIri(address: string): string {
  return toXmlText(address).replace(/[\u0000-\u0020<>"{}|\\^`]/g, (character) => encodeURIComponent(character));
}

/** Type of a date, by its precision. */
export function dateType(date: string): 'date' | 'gYearMonth' | 'gYear' {
  return date.length > 7 ? 'date' : date.length > 4 ? 'gYearMonth' : 'gYear';
}

/** Facts as they are collected: what is not recorded adds none. */
export class Facts {
  readonly list: GraphNode['facts'] = [];

  /** Addresses as RDF may hold them. */
  id(term: string, ...addresses: readonly string[]): this {
    for (const address of addresses) this.list.push([term, { id: address }]);
    return this;
  }

  text(term: string, ...texts: readonly (string | null | undefined)[]): this {
    for (const text of texts) if (text) this.list.push([term, { text: toXmlText(text) }]);
    return this;
  }

  /** A text in a language: ours, or that of a law in another. */
  words(term: string, text: string | undefined, language: string): this {
    if (text) this.list.push([term, { text: toXmlText(text), language }]);
    return this;
  }

  names(term: string, names: { readonly [L in Language]?: string | undefined } = {}): this {
    for (const [language, text] of Object.entries(names)) this.words(term, text, language);
    return this;
  }

  date(term: string, ...dates: readonly (string | null | undefined)[]): this {
    for (const date of dates) if (date) this.list.push([term, { date }]);
    return this;
  }

  flag(term: string, flag: boolean): this {
    this.list.push([term, { flag }]);
    return this;
  }
}
