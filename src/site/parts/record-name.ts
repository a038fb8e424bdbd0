// How a record is named in links: a work by its symbol, else its title; a meeting by its name; a provision by its number.
import { formatProvisionNumber, isWordNumber } from '../../citations/format-provision-number.ts';
import { numberOf, recordOf, type End } from '../../atlas/build-graph.ts';
import { lawLanguage } from '../../atlas/law-language.ts';
import { pickText } from '../../atlas/work-queries.ts';
import type { Provision, Work } from '../../corpus/types.ts';
import type { Site } from '../locals/site.ts';
import type { Link } from './link.ts';

export interface RecordName {
  text: string;
  /** ISO 639-1 code of the text, undefined where it is the page's own or has none (a symbol). */
  lang: string | undefined;
}

/** Symbol of a work, else its title, else what kind it is. */
export function workName(work: Work, { lang, langOf, t }: Site): RecordName {
  const { symbol, titles, law } = work.frontMatter;
  if (law) return { text: shortCitation(law.citation), lang: citationLanguage(work, langOf) };
  if (symbol !== null) return { text: symbol, lang: undefined };
  const title = pickText(titles, lang);
  return title ? { text: title.text, lang: langOf(title.language) } : { text: t('common.noTitle'), lang: undefined };
}

/** Title of a work in the reader's language where it was seen, else in another. */
export function workTitle(work: Work, { lang, langOf, t }: Site): RecordName {
  const { titles, law } = work.frontMatter;
  const title = pickText(titles, lang);
  if (!title && law?.englishTitle !== undefined) return { text: law.englishTitle, lang: langOf('en') };
  return title ? { text: title.text, lang: langOf(title.language) } : { text: t('common.noTitle'), lang: undefined };
}

/** A citation without what stands in brackets behind it: `Ley 26.364 (B.O. 30 abril 2008)` → `Ley 26.364`. */
export function shortCitation(citation: string): string {
  return citation.replace(/\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*$/, '') || citation;
}

function citationLanguage({ frontMatter }: Work, langOf: Site['langOf']): string | undefined {
  const language = lawLanguage(frontMatter);
  return language && langOf(language);
}

/** Number of a provision as readers see it; one that is a word is in the language of its work. */
export function provisionName({ n, editorial, label }: Provision, work: Work, { langOf, t }: Site): RecordName {
  const isWord = isWordNumber(n);
  // A passage without number is named by the editors, in English.
  if (label !== undefined) return { text: label, lang: isWord ? langOf('en') : citationLanguage(work, langOf) };
  return {
    text: formatProvisionNumber(n, editorial, t),
    lang: isWord ? langOf(work.frontMatter.language) : undefined,
  };
}

/** A law, with its articles where some are meant. */
export function lawAndArticles(work: Work, articles: readonly Provision[], site: Site): RecordName {
  const name = workName(work, site);
  if (!articles.length) return name;
  const numbers = articles.map((article) => provisionName(article, work, site).text);
  return { text: `${name.text}, ${numbers.join(', ')}`, lang: name.lang };
}

export interface EndName extends RecordName {
  href: string;
  /** Number of the provision, as readers see it. */
  number: string | undefined;
  /** Full title, for a tooltip-free second line. */
  title: RecordName | undefined;
}

/** Name and address of an end of a relation. */
export function endName(end: End, site: Site): EndName {
  const { routes, lang, langOf } = site;
  const { corpus } = site.atlas;
  const work = corpus.workById.get(recordOf(end));
  if (!work) {
    const id = recordOf(end);
    const names = corpus.practiceById.get(id)?.titles ?? corpus.meetingById.get(id)?.names;
    const name = names && pickText(names, lang);
    return {
      text: name?.text ?? end,
      lang: name && langOf(name.language),
      href: routes.end(end),
      number: undefined,
      title: undefined,
    };
  }
  const n = numberOf(end);
  const provision = n === undefined ? undefined : work.provisions.find((candidate) => candidate.n === n);
  const name = workName(work, site);
  const number = provision && provisionName(provision, work, site);
  return {
    text: name.text,
    lang: name.lang ?? number?.lang,
    href: routes.end(end),
    number: number?.text,
    title: work.frontMatter.symbol === null ? undefined : workTitle(work, site),
  };
}

/** Link to an end of a relation: the record, with the number of its provision where one is meant. */
export function endLink(end: End, site: Site): Link {
  const { href, text, number, lang } = endName(end, site);
  return { href, text: [text, number].filter(Boolean).join(' '), lang };
}
