// The provision as a style names it: in words by the OAS, shortened by the others. Called by the styles, by the files of reference managers
// and, in the browser, by the menu of a paragraph.
import type { PinKey, Style } from './cite-words.ts';
import { inBrackets, type Pin } from './pin.ts';

/** OSCOLA shortens without full stops. Undefined where no provision is meant. */
export function pinOf(
  style: Style,
  pin: Pin | undefined,
  { t }: { t: (key: PinKey, values: { n: string }) => string },
): string | undefined {
  if (!pin || pin.kind === 'words') return pin?.number;
  if (style === 'oas') return t(`cite.pin.long.${pin.kind}`, { n: pin.number });
  const number = pin.kind === 'editorial' ? pin.number : inBrackets(pin);
  const sign = t(`cite.pin.short.${pin.kind}`, { n: '\0' });
  return (style === 'oscola' ? sign.replace(/(?<=\p{L})\.(?= )/gu, '') : sign).replace('\0', () => number);
}
