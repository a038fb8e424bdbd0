// A title or citation as a whole, told from others by its words alone. Called by the reader of citations, by the lists that it is looked up
// in, and by search-atlas for the titles of what was found.
import { tokenize } from '../text/tokenize.ts';

/** Fewer words may be anything, unless one is a number: a state, a kind of law. */
const FEWEST = 3;

/** `“Reglamento de la Ley N.º 263”` → `reglamento de la ley n o 263`. */
export function toWholeName(text: string): string {
  return tokenize(text)
    .map(({ form }) => form)
    .join(' ');
}

/** The same of `text` and of what stands before a last bracket, which says where it was published or when; those that can be names. */
export function listWholeNames(text: string): string[] {
  return [...new Set([text, withoutBracket(text)].map(toWholeName))].filter(
    (name) => name.split(' ').length >= FEWEST || /[a-z] \d|\d [a-z]/.test(name),
  );
}

/** Names of the lists as they were folded for an earlier question: each is compared with all of them. */
const folded = new Map<string, string>();

/** Whether `written`, as printed, is the name that `whole` is of. */
export function isWholeName(written: string, whole: string): boolean {
  return [written, withoutBracket(written)].some((text) => isAsLong(text, whole) && foldOnce(text) === whole);
}

function foldOnce(written: string): string {
  const name = folded.get(written) ?? toWholeName(written);
  folded.set(written, name);
  return name;
}

/** What is much longer or shorter need not be folded. */
function isAsLong({ length }: string, whole: string): boolean {
  return length >= 0.8 * whole.length && length <= 1.4 * whole.length + 6;
}

function withoutBracket(text: string): string {
  return text.replace(/\s*\([^()]*\)\W*$/, '');
}
