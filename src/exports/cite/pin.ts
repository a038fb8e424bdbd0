// The provision that a citation names: an article, a section or a paragraph by its printed number, or a passage by its words. Called by
// the builders of citations, on the server and in the menu of a paragraph.

export type PinKind = 'para' | 'paras' | 'art' | 'arts' | 's' | 'ss' | 'pre' | 'words' | 'editorial';

export interface Pin {
  kind: PinKind;
  /** As the text prints it: `3.d`, `145 bis`; else what the passage is called. */
  number: string;
  /** Whether an academic style may write `3(d)`: a label of a law stays as printed but for its letters. */
  isLabel: boolean;
}

/** What readers see of a provision, and what tells whose number it is. */
export interface Numbered {
  n: string;
  /** As pages show it: `¶ 3.d`, `Art. 5`, `Prosecution 1.c`. */
  shown: string;
  editorial: boolean;
  /** Whether it is shown by a label of its own, as articles of laws are. */
  isLabel: boolean;
}

const RANGE = /^\d+–\d+/;

/** A number of the editors is no paragraph that anyone could find. */
export function readPin({ n, shown, editorial, isLabel }: Numbered): Pin {
  if (editorial) return { kind: 'editorial', number: shown, isLabel };
  if (isLabel) {
    const [, sign = '', rest] = /^(Arts?|ss?)\. (.+)$/su.exec(shown) ?? [];
    return rest === undefined
      ? { kind: 'words', number: shown, isLabel }
      : { kind: sign.toLowerCase() as PinKind, number: rest, isLabel };
  }
  const [, prefix, digits] = /^(?:(art|s|pre)-)?(\d.*)$/.exec(n) ?? [];
  if (digits === undefined) return { kind: 'words', number: shown, isLabel };
  const number = digits.replace(/-(?=\d)/g, '–').replace(/-/g, ' ');
  const kind = (prefix ?? 'para') as 'art' | 's' | 'pre' | 'para';
  return { kind: kind !== 'pre' && RANGE.test(number) ? `${kind}s` : kind, number, isLabel };
}

/** `3.d` → `3(d)`, `8.3–4` → `8(3)–(4)`; of a label only letters that stand alone. */
export function inBrackets({ number, isLabel }: Pin): string {
  if (isLabel) return number.replace(/(?<=\d)\.([a-z])(?![\p{L}\d])/gu, '($1)');
  const [first = '', ...parts] = number.split('.');
  return `${first}${parts.map((part) => `(${part.replace('–', ')–(')})`).join('')}`;
}
