// Where an answer stands: law and articles as links, or the place in words.
import type { Site } from '../locals/site.ts';
import type { Answer } from '../../schemas/country.ts';
import type { Language } from '../../schemas/languages.ts';
import { provisionName, workName, type RecordName } from './record-name.ts';

export interface AnswerPlace extends RecordName {
  href: string | undefined;
}

/**
 * Links to the law and articles of `answer`, then those of further laws; the locus last, without link.
 * @param toldIn language of the locus
 */
export function listAnswerPlaces(answer: Answer, toldIn: Language, site: Site): AnswerPlace[] {
  const { routes, langOf } = site;
  const { corpus } = site.atlas;
  const places: AnswerPlace[] = [];
  for (const { law, articles } of [
    ...(answer.law === undefined ? [] : [{ law: answer.law, articles: answer.articles }]),
    ...answer.also,
  ]) {
    const work = corpus.workById.get(law);
    if (!work) continue;
    const name = workName(work, site);
    if (!articles.length) places.push({ ...name, href: routes.work(work) });
    for (const article of articles) {
      const provision = work.provisions.find(({ n }) => n === article);
      if (!provision) continue;
      const number = provisionName(provision, work, site);
      places.push({
        text: `${name.text}, ${number.text}`,
        lang: name.lang ?? number.lang,
        href: routes.work(work, article),
      });
    }
  }
  if (answer.locus !== undefined) places.push({ text: answer.locus, lang: langOf(toldIn), href: undefined });
  return places;
}
