// How a record is named in links: a work by its short name, else its symbol or title; a meeting by its name; a provision by its number.
import { formatProvisionNumber, isWordNumber } from '../../citations/format-provision-number.ts';
import { shortCitation } from '../../citations/short-citation.ts';
import { numberOf, recordOf, type End } from '../../atlas/build-graph.ts';
import { lawLanguage } from '../../atlas/law-language.ts';
import { pickText } from '../../atlas/work-queries.ts';
import type { Meeting, Provision, Work } from '../../corpus/types.ts';
import type { Site } from '../locals/site.ts';
import type { Link } from './link.ts';
import { practiceName } from './practice-facts.ts';

export interface RecordName {
  text: string;
  /** ISO 639-1 code of the text, undefined where it is the page's own or has none (a symbol). */
  lang: string | undefined;
}

/** Short name of a work where it has one, else its symbol or citation, else its title. */
export function workName(work: Work, { lang, langOf, t }: Site): RecordName {
  const { symbol, titles, law, shortTitle = {} } = work.frontMatter;
  const short = pickText(shortTitle, lang);
  if (short) return { text: short.text, lang: langOf(short.language) };
  if (law) return { text: shortCitation(law.citation), lang: citationLanguage(work, langOf) };
  if (symbol !== null) return { text: symbol, lang: undefined };
  const title = pickText(titles, lang);
  return title ? { text: title.text, lang: langOf(title.language) } : { text: t('common.noTitle'), lang: undefined };
}

/** Title of a work in the reader's language where it was seen, else in another. */
export function workTitle(work: Work, { lang, langOf, t }: Site): RecordName {
  const { titles, rendering, language, law } = work.frontMatter;
  const title = pickText(titles, lang);
  if (title?.language !== lang && rendering !== undefined) return { text: rendering, lang: langOf(language) };
  if (!title && law?.englishTitle !== undefined) return { text: law.englishTitle, lang: langOf('en') };
  return title ? { text: title.text, lang: langOf(title.language) } : { text: t('common.noTitle'), lang: undefined };
}

/** What stands under the name of a work: its title, unless that is the name. */
export function workSubtitle(work: Work, site: Site): RecordName | undefined {
  const title = workTitle(work, site);
  return title.text === workName(work, site).text ? undefined : title;
}

/** Symbol of a work that is named by its short name. */
export function workMark(work: Work, site: Site): string | undefined {
  const { symbol } = work.frontMatter;
  return symbol === null || symbol === workName(work, site).text ? undefined : symbol;
}

/** A meeting by its short name, else its name, else its id. */
export function meetingName(meeting: Meeting, { lang, langOf }: Site): RecordName {
  const name = pickText({ ...meeting.names, ...meeting.shortTitle }, lang);
  return { text: name?.text ?? meeting.id, lang: name && langOf(name.language) };
}

function citationLanguage({ frontMatter }: Work, langOf: Site['langOf']): string | undefined {
  const language = lawLanguage(frontMatter);
  return language && langOf(language);
}

/** Number of a provision as readers see it; one that is a word is in the language of its work. */
export function provisionName(
  { n, editorial, label, isLabelTold }: Provision,
  work: Work,
  { langOf, t }: Site,
): RecordName {
  const isWord = isWordNumber(n);
  // A passage without number is named by the editors.
  if (label !== undefined)
    return {
      text: label,
      lang: isWord || isLabelTold ? langOf(work.frontMatter.language) : citationLanguage(work, langOf),
    };
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
  /** Full title of what is named otherwise, for a second line; of a law none. */
  title: RecordName | undefined;
}

/** Name and address of an end of a relation. */
export function endName(end: End, site: Site): EndName {
  const { routes } = site;
  const { corpus } = site.atlas;
  const work = corpus.workById.get(recordOf(end));
  if (!work) {
    const id = recordOf(end);
    const practice = corpus.practiceById.get(id);
    const meeting = corpus.meetingById.get(id);
    const name = practice ? practiceName(practice, site) : meeting && meetingName(meeting, site);
    return {
      text: name?.text ?? end,
      lang: name?.lang,
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
    title: work.frontMatter.law ? undefined : workSubtitle(work, site),
  };
}

/** Link to an end of a relation: the record, with the number of its provision where one is meant. */
export function endLink(end: End, site: Site): Link {
  const { href, text, number, lang } = endName(end, site);
  return { href, text: [text, number].filter(Boolean).join(' '), lang };
}
