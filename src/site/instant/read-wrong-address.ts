// An address that is not there, taken apart: its language, the part of the site that it names, and the words that are left. Pure; called by
// the guess and by the page at such an address.
import { ADDRESS_WORDS } from '../../addresses/address-words.ts';
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { findNearest } from '../../text/count-edits.ts';
import { foldWords } from '../../text/fold-words.ts';
import { readFragment } from '../dom/read-fragment.ts';

export interface WrongAddress {
  language: Language | undefined;
  /** Its folders below the language, in small letters. */
  parts: readonly string[];
  /** Path of the part of the site that it names, in any language and spelling: `legislation/`. */
  section: string | undefined;
  /** What is left to search for: `2348`, `argentina`. Empty where it names a page alone. */
  query: string;
}

const ENDING = /\.(?:html?|php|aspx?|jsp|json|mdx?|pdf|docx?)$/;
/** No reader types more. */
const LONGEST = 200;
/** Letters of a word that one wrong letter does not make another. */
const LONG = 6;

const PAGES = Object.entries(ADDRESS_WORDS).map(([path, words]) => ({ path, words: new Set(foldWords(words)) }));

/** @param path below the base of the site: `es/resolucion/2348` */
export function readWrongAddress(path: string): WrongAddress {
  const parts = readFragment(path.slice(0, LONGEST))
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(ENDING, '').trim())
    .filter((part) => part !== '' && part !== 'index');
  const [first = ''] = parts;
  // With its region too: `pt-br`.
  const language = LANGUAGES.find((known) => first === known || new RegExp(`^${known}[-_][a-z]{2}$`).test(first));
  const own = language === undefined ? parts : parts.slice(1);
  const below = own[0] === 'id' ? own.slice(1) : own;
  const sections = below.map(findSection);
  const rest = below.filter((_, index) => sections[index] === undefined);
  return {
    language,
    parts: below,
    // The last one is the narrowest: `legislation/compare/`.
    section: sections.findLast((section) => section !== undefined),
    query: rest
      .join(' ')
      .replace(/[-_+.,;:~]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** The part of the site whose words hold all of `part`, but for a letter in a long word. */
function findSection(part: string): string | undefined {
  const words = foldWords(part).filter((word) => word.length > 2);
  if (words.length === 0) return undefined;
  const whole = PAGES.find((page) => words.every((word) => page.words.has(word)));
  const near = (word: string, known: ReadonlySet<string>) =>
    word.length >= LONG && findNearest(word, known, 1) !== undefined;
  return (whole ?? PAGES.find((page) => words.every((word) => near(word, page.words))))?.path;
}
