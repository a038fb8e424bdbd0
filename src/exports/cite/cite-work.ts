// A work or a law as what a citation needs, in one language, with the provision that is meant. Called by pages and by the writers of the
// files of reference managers.
import { datesOfWork } from '../../atlas/dates-of-work.ts';
import { pickText } from '../../atlas/work-queries.ts';
import { shortCitation } from '../../citations/short-citation.ts';
import type { Corpus, Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Citable } from './citable.ts';
import { toPlainTitle } from './plain-title.ts';

const TREATIES: readonly string[] = ['convention', 'protocol'];

/** Without provision; `address` is that of the work. */
export function citeWork(
  { countries, vocabularies: { bodies } }: Pick<Corpus, 'countries' | 'vocabularies'>,
  work: Pick<Work, 'workId' | 'frontMatter'>,
  language: Language,
  { address, day }: { address: string; day: string },
): Citable {
  const { frontMatter: facts } = work;
  const { law } = facts;
  const date = datesOfWork(work).enacted;
  const title = titleOf(work, language);
  const common = { title: title.text, date, address, day };
  if (law) {
    const state = countries.find(({ code }) => code === law.jurisdiction);
    const { englishTitle } = law;
    const isForeign = language === 'en' && title.language !== 'en' && englishTitle !== undefined;
    return {
      ...common,
      kind: 'law',
      mark: numberOfLaw(law.citation, title.text),
      body: state?.labels[language] ?? law.jurisdiction.toUpperCase(),
      translation: isForeign ? toPlainTitle(englishTitle) : undefined,
    };
  }
  const body = facts.attribution ?? bodies.find(({ id }) => id === facts.issuingBody)?.labels[language];
  return {
    ...common,
    kind: TREATIES.includes(facts.kind) ? 'treaty' : 'document',
    mark: plain(facts.symbol),
    body: plain(body),
    // Places are written in English alone.
    place: language === 'en' ? plain(facts.place?.replace(/;.*/s, '').replace(/^OAS headquarters, /, '')) : undefined,
    inForceFrom: facts.inForceFrom,
    series: plain(facts.officialSeries),
  };
}

/** Official title in `language` where it was seen, else in another; a law may have one outside the four, or our rendering alone. */
export function titleOf(
  { workId, frontMatter: { titles, symbol, law } }: Pick<Work, 'workId' | 'frontMatter'>,
  language: Language,
): { text: string; language: string } {
  const title = pickText(titles, language) ?? law?.originalTitle;
  if (title) return { text: toPlainTitle(title.text), language: title.language };
  return { text: toPlainTitle(law?.englishTitle ?? symbol ?? workId), language: 'en' };
}

/** What tells a law apart in a citation that otherwise repeats its title. */
const NUMBER = /\b(?:Act No\.|Cap\.|Chap\.|Ley|Decreto)\s\d[^,;()]*/u;

/** `Ley 26.364 (B.O. 30 abril 2008)` → `Ley 26.364`; of a citation by title its number, if it has one. */
function numberOfLaw(citation: string, title: string): string | undefined {
  const short = toPlainTitle(shortCitation(citation));
  const isWithin = (text: string, whole: string) => whole.toLowerCase().includes(text.toLowerCase());
  if (!isWithin(short, title) && !isWithin(title, short)) return short;
  const number = NUMBER.exec(citation)?.[0].trim();
  return number === undefined || isWithin(number, title) ? undefined : number;
}

function plain(text: string | null | undefined): string | undefined {
  const written = toPlainTitle(text ?? '');
  return written === '' ? undefined : written;
}
