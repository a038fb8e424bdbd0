// The number of a list item as it is printed: `3.`, `c.`, `iv.`. Called by the readers of web pages and of Word files.
import { toRoman } from '../../citations/format-symbol.ts';

export type ListStyle = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | 'bullet';

/** @param count from 1; letters go on with `aa` behind `z` */
export function countItem(count: number, style: Exclude<ListStyle, 'bullet'>, after = '.'): string {
  return toCounter(count, style) + after;
}

export function toCounter(count: number, style: Exclude<ListStyle, 'bullet'>): string {
  if (style === 'decimal' || count < 1) return String(count);
  if (style === 'lower-roman' || style === 'upper-roman') {
    const roman = count < 90 ? toRoman(count) : String(count);
    return style === 'upper-roman' ? roman.toUpperCase() : roman;
  }
  const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
  return style === 'upper-alpha' ? letter.toUpperCase() : letter;
}
