// Which paragraphs are headings, where the format does not tell. Called by the segmenter.
import type { Unit } from './unit.ts';

/** `strong` where numbers begin anew below it. */
export type HeadingKind = 'strong' | 'weak' | undefined;

const LONGEST = 170;

/** @param next what stands below; nothing below, no heading */
export function findHeading(unit: Unit, next: Unit | undefined): HeadingKind {
  const { kind, label, level, text, depth } = unit;
  if (kind === 'heading') return level !== undefined && level > 2 ? 'weak' : 'strong';
  // Cells of a row are no heading.
  if (text === '' || / \| /.test(text) || text.length > LONGEST || (next === undefined && label === undefined))
    return undefined;
  const letters = text.replace(/\P{L}/gu, '');
  const isUpper = letters.length > 3 && letters === letters.toUpperCase();
  if (label) {
    // "II. MEETING OF AUTHORITIES", "III.\tSpace for civil society (afternoon)": a numeral in capitals counts parts.
    const isNumeral =
      label.kind === 'roman' || label.kind === 'letter'
        ? /^[IVXLA-H]+[.)]?$/.test(label.printed)
        : label.kind === 'number';
    return isNumeral && depth === undefined && !/[.;,:]$/.test(text) && (isUpper || label.kind === 'roman')
      ? 'strong'
      : undefined;
  }
  if (isUpper && /[\p{L}\d.:)”"]$/u.test(text)) return 'strong';
  if (/^\P{L}*\p{Ll}/u.test(text) || /[.;,?!]["”»]?$/.test(text))
    return /^[\p{Lu}\s]{3,},$/u.test(text) ? 'weak' : undefined;
  if (!text.endsWith(':')) return text.length <= 140 || isTitled(text) ? 'weak' : undefined;
  return text.split(' ').length <= 8 || isTitled(text) ? 'weak' : undefined;
}

/** Most long words begin with a capital. */
function isTitled(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.6;
}
