// The number that is printed before a paragraph: bullet, number, letter, roman numeral, article. Called by the segmenter.
import { fromRoman } from '../../citations/parse-symbol.ts';
import { foldText } from '../../text/fold-text.ts';

export interface Label {
  kind: 'bullet' | 'number' | 'letter' | 'roman' | 'article' | 'section';
  /** As printed: `d)`, `Artículo 5.-`. */
  printed: string;
  /** Steps of the number from the whole to the part, lower case, roman numerals as printed: `['3', '2']`, `['d']`, `['5', 'bis']`. */
  steps: readonly string[];
}

export interface Labelled {
  label: Label | undefined;
  /** What follows it. */
  rest: string;
}

const ARTICLE =
  /^((?:art(?:[ií]culo|igo|icle|\.)|arts?\.)\s*(?:n[º°o.]+\s*)?(\d{1,4}(?:[.-]\d{1,3})*|[ivxlc]{1,7}|[uú]nico|premier|primero|1er)\b\s?[º°ª]?(?:[\s-](bis|ter|quater|qu[aá]ter|quinquies|sexies|septies|octies)\b|-([a-z])(?=[\s.:)–-]))?\s*(?:[.:)–—-]+(?=\s|$)|(?=\s|$)))\s*[-–—]?\s*/iu;
const SECTION =
  /^((?:section|secci[oó]n|se[cç][aã]o|sec\.|s\.|§{1,2})\s*(\d{1,4}(?:\.\d{1,3})*)\s?[º°]?\s*[.:)–—-]*)\s+(?=\S)/i;
const BULLET = /^([·•▪■□●○◦‣⁃*–—-]|o(?=\s{2,}|\t)|[\uF000-\uF0FF])\s+(?=\S)/u;
const NUMBER =
  /^(\(?(\d{1,3}(?:\.\d{1,3})*)(?:\s?[º°ª])?(?:\s*(?:\)\s?\.|[.)](?:\s?[-–—])?|\.?[-–—](?=\s)))|(\d{1,2}(?:\.\d{1,3})+))(?:\s+|$)(?=\S|$)/u;
const LETTER = /^(\(?([a-zñ]{1,2})(?:\)\.?|\.(?:\s?[-–—])?)|\(([a-zñ]{1,2})\))(?:\s+|$)(?=\S|$)/iu;
const ROMAN = /^(\(?([ivxl]{1,7})(?:\)\.?|\.(?:\s?[-–—])?|\s[-–—])|\(([ivxl]{1,7})\))(?:\s+|$)(?=\S|$)/iu;
const ORDINALS: Readonly<Record<string, string>> = { unico: '1', premier: '1', primero: '1', '1er': '1' };

/** Reads the label at the start of `text`. A letter that may be a roman numeral is read as a letter: the segmenter knows what came before. */
export function readLabel(text: string): Labelled {
  const article = ARTICLE.exec(text);
  // "Article 5 says" and "article 5 of the" begin sentences: a number without a sign behind it is followed by a capital.
  if (
    article &&
    /^A/.test(text) &&
    (/[.:)–—º°ª-]$/.test(article[1]?.trim() ?? '') || /^(?:["“«(¿]?\p{Lu}|$)/u.test(text.slice(article[0].length)))
  ) {
    const [whole, printed = '', number = '', latin, letter] = article;
    const suffix = latin ?? letter;
    const first = ORDINALS[foldText(number)] ?? fromRoman(foldText(number));
    return {
      label: { kind: 'article', printed: printed.trim(), steps: toSteps(first, suffix) },
      rest: text.slice(whole.length),
    };
  }
  const section = SECTION.exec(text);
  if (section) {
    const [whole, printed = '', number = ''] = section;
    return { label: { kind: 'section', printed: printed.trim(), steps: [number] }, rest: text.slice(whole.length) };
  }
  const bullet = BULLET.exec(text);
  if (bullet) {
    const [whole, printed = ''] = bullet;
    return {
      label: { kind: 'bullet', printed: /[\uF000-\uF0FF]/.test(printed) ? '•' : printed, steps: [] },
      rest: text.slice(whole.length),
    };
  }
  const number = NUMBER.exec(text);
  // A year or an amount begins a sentence too.
  if (number) {
    const [whole, printed = '', plain, levels] = number;
    return {
      label: { kind: 'number', printed: printed.trim(), steps: (plain ?? levels ?? '').split('.') },
      rest: text.slice(whole.length),
    };
  }
  for (const [kind, pattern] of [
    ['letter', LETTER],
    ['roman', ROMAN],
  ] as const) {
    const found = pattern.exec(text);
    const sign = found?.[2] ?? found?.[3];
    if (!found || sign === undefined || !isSign(kind, sign, found[1] ?? '')) continue;
    return {
      label: { kind, printed: (found[1] ?? '').trim(), steps: [sign.toLowerCase()] },
      rest: text.slice(found[0].length),
    };
  }
  return { label: undefined, rest: text };
}

/** Two letters count only doubled, as `aa)`; a capital with a dot is more often an initial, unless it is a roman numeral. */
function isSign(kind: 'letter' | 'roman', sign: string, printed: string): boolean {
  if (kind === 'roman') return fromRoman(sign.toLowerCase()) !== sign.toLowerCase();
  if (sign.length === 1) return !/^\p{Lu}\.$/u.test(printed) || /^[A-H]\.$/.test(printed);
  return sign[0] === sign[1] && !/^[ivxl]/i.test(sign);
}

function toSteps(number: string, suffix: string | undefined): string[] {
  const steps = number.split(/[.-]/);
  return suffix === undefined ? steps : [...steps, foldText(suffix)];
}

/** A label that a format gives apart: `d)` of a list of Word, `Art. 5º` of a law in XML. */
export function readGivenLabel(printed: string): Label | undefined {
  const { label } = readLabel(`${printed.trim()} X`);
  if (label) return { ...label, printed: printed.trim() };
  const bare = /^(?:(\d{1,4}(?:\.\d{1,3})*)|([a-z]{1,3}))$/i.exec(printed.trim());
  if (!bare) return undefined;
  const [, number, letters = ''] = bare;
  if (number !== undefined) return { kind: 'number', printed: printed.trim(), steps: number.split('.') };
  const letter = letters.toLowerCase();
  return { kind: letter.length === 1 ? 'letter' : 'roman', printed: printed.trim(), steps: [letter] };
}
