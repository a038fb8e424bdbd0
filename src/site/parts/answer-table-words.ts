// The words of the tables of answers in the language of a site. Called by their readers' tables.
import type { AnswerTableWords } from '../../exports/answers-table.ts';
import type { Site } from '../locals/site.ts';
import { listAnswerPlaces } from './answer-place.ts';

/**
 * @param question name of a question by its id
 * @param origin where the site is published
 */
export function answerTableWords(
  site: Site,
  question: (id: string) => string,
  origin: URL | undefined,
): AnswerTableWords {
  const addressOf = (href: string | undefined) => (href === undefined ? undefined : new URL(href, origin).href);
  return {
    t: site.t,
    state: site.labels.state,
    question,
    places: (answer) =>
      listAnswerPlaces(answer, 'en', site).map(({ text, href }) => ({ text, address: addressOf(href) })),
  };
}
