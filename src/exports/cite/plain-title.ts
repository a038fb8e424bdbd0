// A text on its way into a citation or a file of references: one line of characters that every format allows. Called by all who build
// what is cited.

/** Controls, halves of letters, what is no character, private use, and blanks of any kind that follow each other. */
const FORBIDDEN = /[\p{Cs}\p{Co}\p{Cn}]|(?!\s)\p{Cc}/gu;
const BLANKS = /[^\S\u00a0\u202f]+/gu;

/** Most texts are letters and signs of Latin script with one blank between words, and stay as they are. */
const IS_PLAIN = /^(?:[!-~\u00a1-\u024f\u2010-\u2027\u20ac]+(?: (?! |$)|$))*$/;

/** `"A\u0000 title\r\n of two lines"` → `A title of two lines`. Marks of direction stay: a title in Arabic needs them. */
export function toPlainTitle(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return text.replace(FORBIDDEN, '').replace(BLANKS, ' ').trim();
}
