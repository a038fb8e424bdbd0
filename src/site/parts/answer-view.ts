// An answer of a state as a page shows it: facts, words, places and evidence, in one language. Every page that shows answers asks
// here, so that an answer reads the same everywhere.
import type { Country } from '../../corpus/types.ts';
import { factsOfAnswer, type AnswerFacts } from '../../atlas/answer-facts.ts';
import { findAnswer } from '../../atlas/coverage.ts';
import type { Evidence, Language } from '../../schemas/fields.ts';
import type { Site } from '../locals/site.ts';
import { listAnswerPlaces, type AnswerPlace } from './answer-place.ts';

export interface AnswerView extends AnswerFacts {
  /** Id of the question. */
  id: string;
  /** The answer on the page of its state. */
  href: string;
  /** Whether there is an answer, be it one that has ended; else all but a note and a place is blank. */
  isRecorded: boolean;
  /** `yes`; of an answer that has ended, `not recorded (yes until 26 November 2024)`. */
  words: string;
  places: readonly AnswerPlace[];
  /** Language of `note`, `correction`, `unseen` and of what ended it; undefined where it is the reader's. */
  textLang: Language | undefined;
  /** `yes until 26 November 2024`, and why. */
  ended: { words: string; reason: string | undefined } | undefined;
  /** Sources of the day from which it holds, and of that on which it ended, where they are not those of the answer. */
  sinceSources: readonly Evidence[];
  endSources: readonly Evidence[];
  note: string | undefined;
  correction: string | undefined;
  unseen: string | undefined;
  evidence: Evidence | undefined;
}

/** What `country` answers to question `id`, of the checklist or outside it; a missing answer is not recorded. */
export function viewAnswer(site: Site, country: Country, id: string): AnswerView {
  const { t, routes } = site;
  const answer = findAnswer(country, id);
  const facts = factsOfAnswer(site.atlas, answer);
  const { status, now, until } = facts;
  const isRecorded = status !== 'not-recorded';
  const held = until === undefined ? undefined : `${t(`answer.${status}`)} ${t.date('until', until)}`;
  return {
    ...facts,
    id,
    href: `${routes.state(country.code)}#${id}`,
    isRecorded,
    words: held === undefined ? t(`answer.${now}`) : `${t(`answer.${now}`)} (${held})`,
    places: listAnswerPlaces(answer, country.toldIn, site),
    textLang: site.langOf(country.toldIn),
    ended: held === undefined ? undefined : { words: held, reason: answer.until?.reason },
    sinceSources: isRecorded ? listSources(answer.since?.evidence) : [],
    endSources: held === undefined ? [] : listSources(answer.until?.evidence),
    note: answer.note,
    correction: isRecorded ? answer.correction : undefined,
    unseen: isRecorded ? answer.unseen : undefined,
    evidence: isRecorded ? answer.evidence : undefined,
  };
}

function listSources(evidence: Evidence | undefined): readonly Evidence[] {
  return evidence ? [evidence, ...(evidence.also ?? [])] : [];
}
