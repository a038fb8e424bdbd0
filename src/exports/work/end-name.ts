// What a file calls the other end of a relation: symbol, short name, citation or title, with the number of the provision that is meant.
import { numberOf, recordOf, type End } from '../../atlas/build-graph.ts';
import { pickText } from '../../atlas/work-queries.ts';
import { shortCitation } from '../../citations/short-citation.ts';
import type { Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import { printedNumber } from './printed-number.ts';
import type { FileSite } from './work-file.ts';

export function endName({ atlas, t, routes }: Pick<FileSite, 'atlas' | 't' | 'routes'>, end: End): string {
  const id = recordOf(end);
  const { workById, meetingById, practiceById } = atlas.corpus;
  const work = workById.get(id);
  if (!work) {
    const names = meetingById.get(id)?.names ?? practiceById.get(id)?.titles;
    return (names && pickText(names, routes.language)?.text) ?? id;
  }
  const n = numberOf(end);
  const provision = n === undefined ? undefined : work.provisions.find((candidate) => candidate.n === n);
  const name = fileName(work, routes.language);
  return provision ? `${name}, ${printedNumber(provision, t)}` : name;
}

/** What a work is known by in one line: its id where nothing else is recorded. */
function fileName({ workId, frontMatter }: Work, language: Language): string {
  const { symbol, law, shortTitle = {}, titles } = frontMatter;
  if (law) return shortCitation(law.citation);
  return symbol ?? (pickText(shortTitle, language) ?? pickText(titles, language))?.text ?? workId;
}
