// The laws and articles of an answer in few words: each law once, with its articles behind it. Used by viewProfile.
import type { AnswerPlace } from '../../site/parts/answer-place.ts';
import type { RecordName } from '../../site/parts/record-name.ts';
import type { Link } from '../../site/parts/link.ts';

/** Places of an answer in one law, or one in words, which has no address. */
export interface LawPlaces {
  law: RecordName & { href: string | undefined };
  articles: readonly Link[];
}

/**
 * `Ley 26.364, Art. 2` and `Ley 26.364, Art. 3` become one entry with the articles `Art. 2` and `3`.
 * @param nameOfLaw name of the law at an address
 * @param langOfArticle language of the number of an article of the law there, where it is a word
 */
export function groupPlaces(
  places: readonly AnswerPlace[],
  nameOfLaw: (address: string) => string | undefined,
  langOfArticle: (address: string, n: string) => string | undefined,
): LawPlaces[] {
  const groups = new Map<string, { law: LawPlaces['law']; articles: Link[] }>();
  for (const { text, lang, href } of places) {
    const [address = '', n = ''] = href?.split('#') ?? [];
    const name = nameOfLaw(address);
    const isArticle = href !== undefined && href !== address && name !== undefined && text.startsWith(`${name}, `);
    const key = isArticle ? address : (href ?? text);
    const group = groups.get(key) ?? {
      law: { text: isArticle ? name : text, lang, href: isArticle ? address : href },
      articles: [],
    };
    groups.set(key, group);
    if (!isArticle) continue;
    const number = text.slice(name.length + 2);
    group.articles.push({ href, lang: langOfArticle(address, n), text: dropShared(number, group.articles[0]?.text) });
  }
  return [...groups.values()];
}

/** `Art. 3` behind `Art. 2` → `3`. */
function dropShared(text: string, first = ''): string {
  const word = /^\p{L}[^\s\d]*\s(?=\S)/u.exec(first)?.[0];
  return word !== undefined && text.startsWith(word) ? text.slice(word.length) : text;
}
