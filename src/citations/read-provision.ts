// The article, section or paragraph that a text names: `art. 145 bis`, `s. 279.01`, `¶ 3(d)`, `Art. 3, fracc. IV`, `#art-2`.
// Called by the reader of citations.
import { fromRoman } from './parse-symbol.ts';
import { foldInPlace } from '../text/fold-text.ts';
import { readAnchor, toSteps, type ProvisionNumber } from './provision-number.ts';

export interface TakenProvision {
  provision: ProvisionNumber | undefined;
  /** The text without what names provisions. */
  rest: string;
}

const { raw } = String;
const SUFFIX = raw`(?:bis|ter|quater|quinquies|sexies|septies|octies)\b`;
/** A letter behind a space is no part where it may be a word (a, e, o, y), except at the end of the text and before a part of its own. */
const SPACED = raw`\s(?:[b-df-np-xz]|[a-z](?=\W*$|(?:\.(?:\d+|[a-z]|[ivx]+))+(?:\W*$|(?![\w.]))))\b`;
const BRACKETED = raw`\s?\((?:\d+(?:\.\d+)?|[a-z]{1,4})\b\)?`;
const TAIL = raw`(?:${BRACKETED}|\)?[\s.-]?${SUFFIX}|\)?\.\d\d?(?!\d)|[.-]?[a-z]\b|[.-][ivx]+\b|${SPACED})*`;
const PARAGRAPH = raw`(?:sub[ -]?|sous-)?par(?:as?|agraph(?:e?s?)|rafos?|agrafos?|s)?`;
/** What parts are called, in full and short. */
const PARTS = raw`(?:${PARAGRAPH}|fracc?(?:ion(?:es)?)?|inc(?:isos?)?|numeral(?:es)?|literal(?:es)?|lit|letras?|letter|alineas?|apartados?|pont[oe]?|points?|punto|clauses?|clausulas?|item|lett(?:re|er))`;
const PART = raw`[.\s]*\(?(?:\d+|[a-z]{1,4})\b\)?`;
/** Parts that are announced in their turn: `art. 3, fracc. IV`, `art. 149-A § 1`, `numeral 3, literal d`. */
const BELOW = raw`(?:,?\s*(?:[¶§]+|${PARTS}\b)${PART})*`;
/** The part before its whole: `inciso d) del párrafo 3`, `subparagraph (d) of paragraph 3`. */
const ABOVE = raw`(?:(?<![a-z0-9])${PARTS}\b[.\s]*\(?(?<of>\d+|[a-z]{1,4})\b\)?,?\s+(?:del?|d[oau]|of)(?:\s+(?:la|the))?\s+)?`;
const ANNOUNCED = RegExp(
  raw`#(?<anchor>[a-z0-9]+(?:[.-][a-z0-9]+)*)|(?:${ABOVE}(?<![a-z0-9])(?:(?<art>art(?:s|iculos?|igos?|icles?)?)|(?<s>ss?|secs?|sections?|sec(?:cion(?:es)?|ao|oes))|(?<pre>preamble|preambulo|preambule)|${PARTS}|op)[.,]*(?:\s(?:resolutiv|operativ|dispositiv)[oa])?|[¶§]+)\s*(?:[¶§]+\s*)?(?:n?[o°.]+\s?)?(?<number>(?:(?:[ivx]+\.)?\d+(?:[.-]\d+)*${TAIL}|(?<roman>[ivx]+)\b)${BELOW})(?![\w/])\)?`,
  'g',
);
const RANKS = ['anchor', 'art', 's', 'pre'] as const;

/**
 * Takes out what a word or sign announces. Of several, an article goes before a section, a paragraph last; of two alike the later one
 * counts, since laws are cited with articles of their own: `Ley 136-03, art. 25, Art. 3`.
 */
export function takeProvision(text: string): TakenProvision {
  const folded = fold(text);
  const found = [...folded.matchAll(ANNOUNCED)].filter(({ groups = {} }) => !groups['roman'] || groups['art']);
  const best = found.toSorted((a, b) => rankOf(b) - rankOf(a)).at(-1);
  if (!best) return { provision: undefined, rest: text };
  const { anchor, art, s, pre, of, roman } = best.groups ?? {};
  const written = [best.groups?.['number'] ?? '', of ?? ''].filter(Boolean).join('.');
  const number = roman ? written.replace(roman, fromRoman(roman)) : written;
  const unit = art ? 'art' : s ? 's' : pre ? 'pre' : 'para';
  let rest = '';
  let at = 0;
  for (const {
    0: { length },
    index,
  } of found) {
    rest += `${text.slice(at, index)} `;
    at = index + length;
  }
  return {
    provision:
      anchor === undefined ? toNumber(unit, number, best[0]) : (readAnchor(anchor) ?? toNumber('para', anchor)),
    rest: tidy(rest + text.slice(at)),
  };
}

function rankOf({ groups = {} }: RegExpExecArray): number {
  const rank = RANKS.findIndex((unit) => groups[unit] !== undefined);
  return rank < 0 ? RANKS.length : rank;
}

const BARE = RegExp(raw`(?<![\w.,/-])(?:[ivx]+\.)?\d{1,3}(?:-\d{1,3})?${TAIL}\)?(?![\w/]|[.,-]\d)`, 'g');

/** Words and a number or letter, as texts without running numbers call their parts: `Prosecution 1.c`, `Guideline 7`, `Approach a`. */
const WORDED = /^\p{L}[\p{L}\s]*\s(?:\d{1,3}(?:[\s.–-]\d{1,3})*|\p{L})$/u;

/**
 * Takes a number that stands alone out of what a mark leaves: `3.d` of `2348 3.d`, `II.3`. It counts where it has parts, or is all there
 * is. Words with a number count by their spelling alone.
 */
export function takeBareProvision(text: string): TakenProvision {
  const whole = tidy(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
  const letters = (part: string) => part.replace(/\W/g, '');
  const found = [...fold(text).matchAll(BARE)].find(([all]) => /[a-z.(]/.test(all) || letters(whole) === letters(all));
  if (!found)
    return { provision: WORDED.test(whole) ? { unit: 'para', steps: [], text: whole } : undefined, rest: text };
  const rest = tidy(`${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`);
  return { provision: toNumber('para', found[0], whole), rest };
}

function fold(text: string): string {
  return foldInPlace(text).replace(/[\u2010-\u2015\u2212]/g, '-');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function toNumber(unit: ProvisionNumber['unit'], number: string, text = number): ProvisionNumber {
  // The words between a number and its parts (`, fracc.`) are no parts.
  const steps = toSteps(number.replace(RegExp(raw`\b${PARTS}\b`, 'g'), ' '));
  return { unit, steps, text };
}

/** The provision of a text that names nothing else: `art. 145 bis`, `¶ 3(d)`, `3.d`. */
export function readProvision(text: string): ProvisionNumber | undefined {
  return takeProvision(text).provision ?? takeBareProvision(text).provision;
}
