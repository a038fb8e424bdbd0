// How a record is named in links: a work by its symbol, else its title; a meeting by its name; a provision by its number.
import { formatProvisionNumber } from '../i18n/format.ts';
import { numberOf, recordOf, type End } from '../graph/build-graph.ts';
import { pickText } from '../graph/work-queries.ts';
import type { Work } from '../corpus/types.ts';
import type { Language } from '../schemas/fields.ts';
import type { PageContext } from '../layouts/context.ts';

export interface RecordName {
  text: string;
  /** Language of the text, undefined where it is the page's own or has none (a symbol). */
  lang: Language | undefined;
}

/** Symbol of a work, else its title, else what kind it is. */
export function workName(work: Work, { lang, langOf, t }: PageContext): RecordName {
  const { symbol, titles } = work.frontMatter;
  if (symbol !== null) return { text: symbol, lang: undefined };
  const title = pickText(titles, lang);
  return title ? { text: title.text, lang: langOf(title.language) } : { text: t('common.noTitle'), lang: undefined };
}

/** Title of a work in the reader's language where it was seen, else in another. */
export function workTitle(work: Work, { lang, langOf, t }: PageContext): RecordName {
  const title = pickText(work.frontMatter.titles, lang);
  return title ? { text: title.text, lang: langOf(title.language) } : { text: t('common.noTitle'), lang: undefined };
}

export interface EndName extends RecordName {
  href: string;
  /** Number of the provision, as readers see it. */
  number: string | undefined;
  /** Full title, for a tooltip-free second line. */
  title: RecordName | undefined;
}

/** Name and address of an end of a relation. */
export function endName(end: End, context: PageContext): EndName {
  const { corpus, routes, t, lang, langOf } = context;
  const work = corpus.workById.get(recordOf(end));
  if (!work) {
    const meeting = corpus.meetingById.get(recordOf(end));
    const name = meeting && pickText(meeting.names, lang);
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
  return {
    ...workName(work, context),
    href: routes.end(end),
    number: provision && formatProvisionNumber(provision.n, provision.editorial, t),
    title: work.frontMatter.symbol === null ? undefined : workTitle(work, context),
  };
}
