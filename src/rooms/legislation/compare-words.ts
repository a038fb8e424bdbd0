// The interface's words that the table of compared states needs, by key of the dictionary. ComparePage hands them to the script.
import { DATE_USES, PRECISIONS } from '../../words/date-key.ts';
import type { Key, Translate } from '../../words/translate.ts';

const KEYS = [
  'answer.yes',
  'answer.partial',
  'answer.no',
  'answer.not-recorded',
  'answer.where',
  'answer.since',
  'answer.since.articleUnknown',
  'answer.sinceFrom',
  'answer.sinceFrom.article',
  'answer.sinceFrom.body',
  'answer.sinceFrom.law',
  'answer.sinceFrom.plan',
  'answer.until',
  'common.pair',
  'compare.on',
  'legislation.matrix.on.invalid',
  'answers.csv.address',
  'figures.confidence',
  'figures.readOn',
  'evidence.title',
  'list.unknown',
  'list.unknown.near',
  'site.name',
  'answer.note',
  'compare.differs',
  'compare.differs.note',
  'compare.failed',
  'compare.group',
  'compare.loading',
  'compare.measures',
  'compare.noDifference',
  'compare.question',
  'compare.tally',
  'compare.same',
  'compare.cannotTell',
  'compare.verdict',
  'compare.tooFew',
  'compare.tooMany',
  'compare.unknown',
  'evidence.confidence',
  'evidence.high',
  'evidence.low',
  'evidence.medium',
  'state.authority',
  'state.penalty',
  'state.plans',
  'state.treaties',
  'suggest.title',
  'treaties.action.accession',
  'treaties.action.none',
  'treaties.action.not-recorded',
  'treaties.action.ratification',
  'treaties.action.succession',
  'treaties.action.to-verify',
  'treaties.asOf',
  'treaties.bound',
  'treaties.signed',
  'work.sources',
] as const satisfies readonly Key[];

export type CompareWords = Readonly<Record<string, string>>;

/** The words in the language of `t`, with those around dates. */
export function pickCompareWords(t: Translate): CompareWords {
  const dates = DATE_USES.flatMap((use) => PRECISIONS.map((precision) => `date.${use}.${precision}` as const));
  return Object.fromEntries([...KEYS, ...dates].map((key) => [key, t(key)]));
}
