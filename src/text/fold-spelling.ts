// American and British spellings of one word become one form. Called by the tokenizer for every word, in every language:
// both sides of a comparison pass through it, so a word of another language that happens to fit does no harm.

const OUR = /^(lab|behavi|endeav|hon|neighb|col|fav|harb|rum|vig|arm|parl|sav|val|ranc|ard|cand|clam|fl)our/;
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^st$/, 'saint'],
  [OUR, '$1or'],
  [/iz(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'is$1'],
  [/yz(e|ed|es|er|ers|ing)$/, 'ys$1'],
  [/^(def|off|pret)ense(s?)$/, '$1ence$2'],
  [/^licens/, 'licenc'],
  [/^practis/, 'practic'],
  [/^(cent|theat|fib|met)re(s?)$/, '$1er$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^(counsel|travel|channel|label|cancel|model|signal)l(ed|ing|er|ers|or|ors)$/, '$1$2'],
  [/^(enrol|fulfil|instal)l?(ment|ments)$/, '$1$2'],
  [/^(enrol|fulfil|instal)l(s?)$/, '$1$2'],
  [/^(judg|acknowledg)ement/, '$1ment'],
  [/^ageing$/, 'aging'],
];

/** Nearly no word has one of them. */
const ANY = RegExp(RULES.map(([pattern]) => pattern.source).join('|'));

/** `labour` → `labor`, `organization` → `organisation`, `offense` → `offence`. `form` is folded already. */
export function foldSpelling(form: string): string {
  if (!ANY.test(form)) return form;
  let folded = form;
  for (const [pattern, replacement] of RULES) folded = folded.replace(pattern, replacement);
  return folded;
}
