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
  // A comma inside a number is its thousands sign.
  return { article, rest: rest.replace(/(?:[\s;]|,(?!\d))+/g, ' ').trim() };
}

/** The number of `held` that `article` names: itself, its form with a hyphen (`art-149-a`), or the first part of it. */
export function heldNumber(held: readonly string[], article: string): { n: string; exact: boolean } | undefined {
  const exact = [article, article.replace(/\.([a-z])$/, '-$1')].find((n) => held.includes(n));
  const n = exact ?? held.find((number) => number.startsWith(`${article}.`));
  return n === undefined ? undefined : { n, exact: exact !== undefined };
}

/** Works whose names hold every other word of `query` and which have the article; exact numbers before those below them. */
export function findArticles(entries: readonly ArticleEntry[], query: string): { entry: ArticleEntry; n: string }[] {
  const { article, rest } = splitArticle(query);
  const wanted = citationTokens(rest);
  if (article === undefined || !wanted.length) return [];
  return entries
    .flatMap((entry) => {
      const found = heldNumber(entry.numbers.split(' '), article);
      if (!found) return [];
      const tokens = new Set(entry.names.flatMap(citationTokens));
      return wanted.every((word) => tokens.has(word))
        ? [{ entry, ...found, size: citationTokens(entry.path).length }]
        : [];
    })
    .sort((a, b) => Number(b.exact) - Number(a.exact) || a.size - b.size)
    .map(({ entry, n }) => ({ entry, n }));
}
