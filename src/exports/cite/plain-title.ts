// A text on its way into a citation or a file of references: one line of characters that every format allows. Called by all who build
// what is cited.

/** Controls, halves of letters, what is no character, private use, and blanks of any kind that follow each other. */
const FORBIDDEN = /[\p{Cs}\p{Co}\p{Cn}]|(?!\s)\p{Cc}/gu;
const BLANKS = /[^\S\u00a0\u202f]+/gu;

/** `"A\u0000 title\r\n of two lines"` → `A title of two lines`. Marks of direction stay: a title in Arabic needs them. */
export function toPlainTitle(text: string): string {
  return text.replace(FORBIDDEN, '').replace(BLANKS, ' ').trim();
}
