// Passages of a page's <main> with their languages. Called by the measure of languages.
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { countWords } from '../../src/corpus/count-translations.ts';
import { isName as isNameOf } from './list-names.ts';
import { guessLanguage } from '../../src/lint/guess-language.ts';
import type { Language } from '../../src/schemas/languages.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface Passage {
  text: string;
  words: number;
  /** As it is marked, by itself or around it. */
  lang: string;
  /** Whether it is a name or a title in its own language: a link, a title, a quotation or an option that says its language itself. */
  isName: boolean;
  /** What its function words speak for, where that is another language than the page's and none is marked. */
  reads: Language | undefined;
}

/** Words from which on a passage must say its language. */
const LONG = 6;
/** Words from which on the languages of the Romans are told apart by their small words. */
const SURE = 30;
const NAMES = new Set(['a', 'h1', 'cite', 'q', 'option', 'b', 'strong', 'dt', 'title', 'abbr', 'code', 'bdi']);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'input', 'pre']);
/** Elements that do not end a passage. */
const INLINE = new Set(['a', 'b', 'strong', 'em', 'i', 'abbr', 'time', 'code', 'bdi', 'sup', 'sub', 'wbr']);

/** @param names that stay in their own language, see listNames */
export function readMain(html: string, language: Language, names: ReadonlySet<string>): Passage[] {
  const main = find(parse(html).childNodes, 'main');
  if (!main) return [];
  const passages: Passage[] = [];
  let open: { text: string; lang: string; isName: boolean } | undefined;
  const close = () => {
    const text = open?.text.replace(/\s+/g, ' ').trim() ?? '';
    const words = countWords(text);
    if (open && words > 0) {
      const guess = open.lang === language && words >= LONG ? guessLanguage(withoutSymbols(text)) : undefined;
      const isSure = guess === 'en' || words >= SURE;
      const isKnown = open.lang !== language && isNameOf(text, names);
      passages.push({
        ...open,
        isName: open.isName || isKnown,
        text,
        words,
        reads: guess === language || !isSure ? undefined : guess,
      });
    }
    open = undefined;
  };
  const visit = (node: Node, lang: string, isName: boolean) => {
    if (node.nodeName === '#text' && 'value' in node) {
      if (open && (open.lang !== lang || open.isName !== isName)) close();
      open ??= { text: '', lang, isName };
      open.text += node.value;
      return;
    }
    if (!('childNodes' in node) || !('tagName' in node) || SILENT.has(node.tagName)) return;
    const own = attribute(node, 'lang');
    const inner = own ?? lang;
    const named =
      own === undefined
        ? isName
        : own !== language && (NAMES.has(node.tagName) || attribute(node, 'data-name') !== undefined);
    if (!INLINE.has(node.tagName)) close();
    for (const child of node.childNodes) visit(child, inner, named);
    if (!INLINE.has(node.tagName)) close();
  };
  visit(main, language, false);
  close();
  return passages;
}

/** Symbols and numerals hold letters that are small words of some language: `(XXXVI-O/06)`. */
function withoutSymbols(text: string): string {
  return text.replace(/\S*[\p{N}/]\S*|\p{Lu}{2,}\S*/gu, ' ');
}

function find(nodes: readonly Node[], name: string): Element | undefined {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === name) return node;
    const below = find(node.childNodes, name);
    if (below) return below;
  }
  return undefined;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
