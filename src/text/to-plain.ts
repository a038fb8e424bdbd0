// A text as it would have been typed, from whatever was pasted out of a PDF, a word processor, a chat or an address bar. The first step of
// every folding and of every reader of queries, so that none of them knows signs that the others do not.

// Soft hyphens, zero-width signs, joiners, marks of direction, selectors, fillers: they stand inside words and are no signs of their own.
const UNSEEN = /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFE00-\uFE0F\uFFA0\u{E0100}-\u{E01EF}]/gu;
const BLANK = /[\s\p{C}]+/gu;
// `N.º` would become an abbreviation with dots.
const ALL_BUT_ORDINALS = /[^ºª]+/gu;
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201B\u02BB-\u02BF\u02B9\u02C8\u2032\u2035\u0060\u00B4\uA78C\uFF07\u055A]/g, "'"],
  [/[\u201C-\u201F\u00AB\u00BB\u2033\u2036\u301D-\u301F\uFF02\u275D\u275E\u02EE]|''/g, '"'],
  [/[\u2010\u2011\u2212\uFE63\uFF0D\u2043\u02D7]/g, '-'],
  [/[\u2044\u2215\u29F8\uFF0F]/g, '/'],
];

/** What is typed already: most words and many texts, which the rest of the work would leave as they are. */
const IS_TYPED = /^(?:[!-&(-_a-~À-ÖØ-öø-ÿ]|'(?!')| (?! ))*$/;

/** `“light\u00ADhouse”` → `"lighthouse"`, `l\u02BCenfant` → `l'enfant`, `Ｌｅｙ №\u00A05` → `Ley No 5`. The same text again stays as it is. */
export function toPlain(text: string): string {
  if (IS_TYPED.test(text)) return text;
  const plain = replaceAll(text.replace(UNSEEN, '')).replace(ALL_BUT_ORDINALS, (part) => part.normalize('NFKC'));
  return replaceAll(plain).replace(BLANK, ' ');
}

function replaceAll(text: string): string {
  return TYPED.reduce((plain, [signs, typed]) => plain.replace(signs, typed), text);
}
