// A work as its citations and entries need it, in one language. Called for the files of reference managers and for that of the explorer.
import type { Corpus, Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import { citeWork, titleOf } from './cite-work.ts';
import type { CitedWork } from './cited-work.ts';

export function toCitedWork(
  corpus: Pick<Corpus, 'countries' | 'vocabularies'>,
  work: Pick<Work, 'workId' | 'frontMatter'>,
  language: Language,
): CitedWork {
  const { frontMatter: facts } = work;
  const { bodies, workKinds } = corpus.vocabularies;
  const { kind, title, translation, mark, body, place, date, inForceFrom, series } = citeWork(corpus, work, language, {
    address: '',
    day: '',
  });
  return {
    kind,
    title,
    language: titleOf(work, language).language,
    translation,
    author: facts.law ? body : bodies.find(({ id }) => id === facts.issuingBody)?.labels[language],
    institution: body,
    genre: workKinds.find(({ id }) => id === facts.kind)?.labels[language],
    mark,
    place,
    date,
    inForceFrom,
    series,
  };
}
