// What a query names rather than describes: a work by symbol, a law by citation, an article of either; or, for a number that is
// not held, its neighbours. Looked up in small lists before the index is opened. Called by search-atlas.
import { findBySymbol } from '../citations/find-by-symbol.ts';
import { findSymbolInText, parseProvisionNumber } from '../citations/find-symbol-in-text.ts';
import { formatSymbol } from '../citations/format-symbol.ts';
import { parseSymbol, type OfficialSymbol } from '../citations/parse-symbol.ts';
import type { SymbolEntry } from './symbols-json.ts';
import type { Language } from '../schemas/languages.ts';
import { findArticles, heldNumber, splitArticle, type ArticleEntry } from '../citations/article-citation.ts';
import { citationTokens, findLaws, mayCiteLaw, namesLaw, type LawEntry } from '../citations/law-citation.ts';
import type { FacetNames } from './query/resolve-fields.ts';

export interface NamedSources {
  language: Language;
  symbols: () => Promise<readonly SymbolEntry[]>;
  laws: () => Promise<readonly LawEntry[]>;
  names: () => Promise<FacetNames>;
}

export interface NamedRow {
  /** Language-neutral path, with the anchor of the provision that the query names. */
  path: string;
  title: string;
  by: 'symbol' | 'law';
  /** Code of the state whose law it is. */
  state?: string;
}

export interface Named {
  rows: NamedRow[];
  /** Number to look for in the texts besides, where the query is nothing but a name. */
  number: string | undefined;
  /** A symbol that is not held, and those nearest to it. */
  missing: { asked: string; near: { symbol: string; path: string }[] } | undefined;
}

export async function findNamed(query: string, sources: NamedSources): Promise<Named> {
  const found = findSymbolInText(query);
  const isWhole = found !== undefined && found.rest.replace(/[^\p{L}\p{N}]+/gu, '') === '';
  const isCitation = found !== undefined && (isWhole || parseProvisionNumber(found.rest) !== undefined);
  const works = found ? findWorks(query, found.rest, await sources.symbols(), sources.language) : [];
  const laws = works.length && !namesLaw(query) ? [] : await findCitedLaws(query, sources);
  // A law that does not hold the article named gives way to one that does.
  const holdsIt = laws.some(({ path }) => path.includes('#')) || splitArticle(query).article === undefined;
  const articles = works.length || (laws.length && holdsIt) ? [] : await findNamedArticles(query, sources);
  const rows = [...works, ...(articles.length ? [] : laws), ...articles];
  const digits = citationTokens(query).find((token) => /^\d{2,}$/.test(token));
  return {
    rows,
    number: rows.length ? (isCitation ? String(found.symbol.number ?? '') : digits) || undefined : undefined,
    missing: found && isCitation && !rows.length ? findNear(found.symbol, await sources.symbols()) : undefined,
  };
}

function findWorks(query: string, rest: string, entries: readonly SymbolEntry[], language: Language): NamedRow[] {
  const asked = parseProvisionNumber(rest);
  return findBySymbol(entries, ({ symbol, marks }) => [symbol, ...marks], query).map(
    ({ path, symbol, titles, numbers }) => ({
      path: `${path}${anchorOf(numbers, asked)}`,
      title: [symbol, titles[language] ?? Object.values(titles)[0]].filter(Boolean).join(' · '),
      by: 'symbol',
    }),
  );
}

/** `#3.d` if the work has that provision; the first below it, if it is held by its letters only. */
function anchorOf(numbers: string, asked: string | undefined): string {
  if (asked === undefined) return '';
  const found = heldNumber(numbers.split(' '), asked);
  return found ? `#${found.n}` : '';
}

/** Laws that the query cites, each at the article that it names. */
async function findCitedLaws(query: string, { laws, names, language }: NamedSources): Promise<NamedRow[]> {
  if (!mayCiteLaw(query)) return [];
  const { article, rest } = splitArticle(query);
  const states = (await names()).country ?? {};
  return findLaws(await laws(), rest, states).map((entry) => ({
    path: `${entry.path}${anchorOf(entry.numbers, article)}`,
    title: lawTitle(entry, language),
    by: 'law',
    state: entry.state,
  }));
}

/** `art. 145 bis AR`, `Palermo art 3`: an article, and enough of the name of its law or treaty. */
async function findNamedArticles(query: string, sources: NamedSources): Promise<NamedRow[]> {
  const { article } = splitArticle(query);
  if (article === undefined) return [];
  const [works, laws, names] = await Promise.all([sources.symbols(), sources.laws(), sources.names()]);
  const states = names.country ?? {};
  const entries: ArticleEntry[] = [
    ...works.map((entry) => ({
      path: entry.path,
      title: [entry.symbol, entry.titles[sources.language] ?? Object.values(entry.titles)[0]]
        .filter(Boolean)
        .join(' · '),
      names: [entry.path, ...entry.marks, ...Object.values(entry.titles)],
      numbers: entry.numbers,
    })),
    ...laws.map((entry) => ({
      path: entry.path,
      title: lawTitle(entry, sources.language),
      names: [
        entry.path,
        ...entry.citations,
        ...Object.values(entry.titles),
        entry.state,
        ...(states[entry.state] ?? []),
      ],
      numbers: entry.numbers,
      state: entry.state,
    })),
  ];
  return findArticles(entries, query).map(({ entry, n }) => ({
    path: `${entry.path}#${n}`,
    title: entry.title,
    by: entry.state === undefined ? 'symbol' : 'law',
    ...(entry.state !== undefined && { state: entry.state }),
  }));
}

function lawTitle({ name, titles }: LawEntry, language: Language): string {
  return [name, titles[language] ?? Object.values(titles)[0]].filter(Boolean).join(' · ');
}

/** The nearest numbers below and above, in the same series; a bare number is one of the General Assembly of the OAS. */
function findNear(symbol: OfficialSymbol, entries: readonly SymbolEntry[]): Named['missing'] {
  const { number } = symbol;
  const system = symbol.system === 'number' ? 'ag-res' : symbol.system;
  if (number === undefined) return undefined;
  const series = entries.flatMap((entry) => {
    const own = [entry.symbol, ...entry.marks].flatMap((mark) => (mark === null ? [] : (parseSymbol(mark) ?? [])));
    const held = own.find((mark) => mark.system === system && mark.number !== undefined);
    return held?.number === undefined
      ? []
      : [{ number: held.number, near: { symbol: entry.symbol ?? formatSymbol(held), path: entry.path } }];
  });
  const below = series.filter((held) => held.number < number).sort((a, b) => b.number - a.number)[0];
  const above = series.filter((held) => held.number > number).sort((a, b) => a.number - b.number)[0];
  const near = [below, above].flatMap((held) => (held ? [held.near] : []));
  if (!near.length || series.some((held) => held.number === number)) return undefined;
  return { asked: symbol.system === 'number' ? `AG/RES. ${number}` : formatSymbol(symbol), near };
}
