// Articles as people cite them: `art. 145 bis AR`, `Palermo art 3`, `Ley 26.364, artículo 5`, `section 7`. Called by find-named.
import { citationTokens } from './law-citation.ts';

export interface ArticleEntry {
  /** Language-neutral path of the work. */
  path: string;
  title: string;
  /** Whatever the work is called: id, citations, titles, its state. */
  names: readonly string[];
  /** Numbers of its provisions, separated by spaces. */
  numbers: string;
  /** Code of the state, for a law. */
  state?: string;
}

const ARTICLE =
  /(?<![\p{L}\p{N}])(?<word>arts?|art[ií]culos?|artigos?|articles?|secci[oó]n|section|sec|s(?=\.? ?\d))[.,]?\s*(?<number>\d+(?:[.-]\d+)*)(?:[\s.-]?\(?(?<letter>bis|ter|qu[aá]ter|[a-z])\)?)?(?![\p{L}\p{N}])/iu;

/** Anchor of the article that a query names, and the query without it. `Ley 26.364 art. 145 bis` → `art-145-bis`, `Ley 26.364`. */
export function splitArticle(query: string): { article: string | undefined; rest: string } {
  const match = ARTICLE.exec(query);
  const { word = '', number = '', letter } = match?.groups ?? {};
  if (!match) return { article: undefined, rest: query };
  const kind = /^s/i.test(word) ? 's' : 'art';
  const part = letter === undefined ? '' : letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const article = `${kind}-${number}${part === '' ? '' : part.length > 1 ? `-${part}` : `.${part}`}`;
  const rest = `${query.slice(0, match.index)} ${query.slice(match.index + match[0].length)}`;
  return { article, rest: rest.replace(/[\s,;]+/g, ' ').trim() };
}

/** Works whose names hold every other word of `query` and which have the article; exact numbers before those below them. */
export function findArticles(entries: readonly ArticleEntry[], query: string): { entry: ArticleEntry; n: string }[] {
  const { article, rest } = splitArticle(query);
  const wanted = citationTokens(rest);
  if (article === undefined || !wanted.length) return [];
  return entries
    .flatMap((entry) => {
      const held = entry.numbers.split(' ');
      const exact = held.includes(article);
      const n = exact ? article : held.find((number) => number.startsWith(`${article}.`));
      if (n === undefined) return [];
      const tokens = new Set(entry.names.flatMap(citationTokens));
      return wanted.every((word) => tokens.has(word))
        ? [{ entry, n, exact, size: citationTokens(entry.path).length }]
        : [];
    })
    .sort((a, b) => Number(b.exact) - Number(a.exact) || a.size - b.size)
    .map(({ entry, n }) => ({ entry, n }));
}
