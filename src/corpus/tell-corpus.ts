// The corpus as readers of one language see it: what is translated in their words, all else as it is. Called by the atlas, once a language.
import type { Language } from '../schemas/languages.ts';
import type { Corpus, Figure } from './types.ts';

/** `corpus` told in `language`; the same object where nothing of it is translated. */
export function tellCorpus(corpus: Corpus, language: Language): Corpus {
  const retold = corpus.translations.get(language);
  if (retold === undefined) return corpus;
  const works = corpus.works.map((work) => retold.works.get(work.workId) ?? work);
  const practices = corpus.practices.map((practice) => retold.practices.get(practice.workId) ?? practice);
  const commitments = corpus.commitments.map((commitment) => retold.commitments.get(commitment.id) ?? commitment);
  const meetings = corpus.meetings.map((meeting) => retold.meetings.get(meeting.id) ?? meeting);
  return {
    ...corpus,
    works,
    practices,
    commitments,
    countries: corpus.countries.map((country) => retold.countries.get(country.code) ?? country),
    meetings,
    figures: tellFigures(corpus, retold.figures),
    lists: { ...corpus.lists, ...retold.lists },
    vocabularies: { ...corpus.vocabularies, ...retold.vocabularies },
    uptake: retold.uptake ?? corpus.uptake,
    changes: retold.changes ?? corpus.changes,
    meetingById: new Map(meetings.map((meeting) => [meeting.id, meeting])),
    workById: new Map(works.map((work) => [work.workId, work])),
    practiceById: new Map(practices.map((practice) => [practice.workId, practice])),
    commitmentById: new Map(commitments.map((commitment) => [commitment.id, commitment])),
  };
}

/** Those of each state as they are told, in the same order. */
function tellFigures({ figures }: Corpus, retold: ReadonlyMap<string, Figure[]>): Figure[] {
  if (!retold.size) return figures;
  return [...Map.groupBy(figures, ({ state }) => state)].flatMap(([state, members]) => retold.get(state) ?? members);
}
