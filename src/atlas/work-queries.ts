// Questions that several pages ask of works and provisions. Pure; all from corpus and graph.
import type { Corpus, Provision, Work } from '../corpus/types.ts';
import { hostOf } from '../corpus/source-kinds.ts';
import type { PartialLabels } from '../schemas/fields.ts';
import { LANGUAGES, type Language } from '../schemas/fields.ts';
import type { Verb } from '../schemas/vocabulary.ts';
import type { Atlas } from './atlas.ts';

export type Held = 'whole' | 'part' | 'none';

/** How much of a work is held. */
export function heldOf({ frontMatter, provisions }: Work): Held {
  if (!provisions.length) return 'none';
  return frontMatter.complete ? 'whole' : 'part';
}

/** The text in `language`, else in English, else in the first language that has it. */
export function pickText(texts: PartialLabels, language: Language): { text: string; language: Language } | undefined {
  for (const candidate of [language, ...LANGUAGES]) {
    const text = texts[candidate];
    if (text !== undefined) return { text, language: candidate };
  }
  return undefined;
}

/** Who publishes at a web address, in the language if it is known in it, else its host; `language` where the name is words. */
export function publisherOf(
  { hostByName }: Corpus,
  address: string,
  reader: Language,
): { name: string; host: string; language: Language | undefined } {
  const host = hostOf(address) ?? address;
  const entry = hostByName.get(host);
  const own = entry?.names?.[reader];
  return own === undefined
    ? { name: entry?.name ?? host, host, language: entry?.language }
    : { name: own, host, language: reader };
}

/** Newest first; without date last; then by id. */
export function compareByDate(a: Work, b: Work): number {
  const [left, right] = [a.frontMatter.adopted ?? '', b.frontMatter.adopted ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.workId < b.workId ? -1 : 1;
}

/**
 * Whether a provision is a mandate: a mandating verb and an addressee, no proponent, and not a mere reproduction of a
 * provision that another work holds.
 */
export function isMandate(provision: Provision, verbById: ReadonlyMap<string, Verb>): boolean {
  return (
    verbById.get(provision.verb)?.kind === 'mandating' &&
    provision.addressee.length > 0 &&
    !isProposal(provision, verbById) &&
    !provision.relations.some(({ predicate }) => predicate === 'reproduces')
  );
}

/** Whether a provision is a proposal: it has a proponent or a proposing verb. */
export function isProposal(provision: Provision, verbById: ReadonlyMap<string, Verb>): boolean {
  return provision.proponent.length > 0 || verbById.get(provision.verb)?.kind === 'proposing';
}

/** Works before and after `work` among those of its body and collection, by date; none where a date is not recorded. */
export function findNeighbours({ series }: Atlas, work: Work): { previous?: Work; next?: Work } {
  const works = series.get(seriesKey(work)) ?? [];
  const index = works.indexOf(work);
  if (index < 0) return {};
  const [previous, next] = [works[index + 1], works[index - 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

function seriesKey({ collection, frontMatter }: Work): string {
  return `${collection} ${frontMatter.issuingBody}`;
}

/** Dated works of one body and collection, newest first. Made once by the atlas. */
export function groupSeries({ works }: Corpus): ReadonlyMap<string, readonly Work[]> {
  const series = Map.groupBy(
    works.filter(({ frontMatter }) => frontMatter.adopted !== null),
    seriesKey,
  );
  for (const members of series.values()) members.sort(compareByDate);
  return series;
}
