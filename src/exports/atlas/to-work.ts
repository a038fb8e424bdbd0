// A work as the atlas file writes it. Called by the writer of the file for every work.
import type { Atlas } from '../../atlas/atlas.ts';
import type { Provision, Work } from '../../corpus/types.ts';
import { articleDatesOf } from '../../atlas/answer-dates.ts';
import { toSources } from './to-source.ts';
import type { ProvisionRecord, WorkRecord } from './work-schema.ts';

/** Keys in the order of the file; what only laws have stands in laws alone. */
export function toWork(atlas: Atlas, work: Work): WorkRecord {
  const { workId, collection, frontMatter, summary, provisions } = work;
  const {
    symbol = null,
    symbols = [],
    kind,
    titles,
    language,
    issuingBody,
    adopted,
    inForceFrom,
    // What is said to be a law has been adopted.
    status = 'adopted',
    complete,
    sourceProvisions,
    confidence,
    evidence,
    signatories = [],
    reportingStates = [],
    numbering,
    law,
  } = frontMatter;
  return {
    workId,
    collection,
    kind,
    symbol,
    symbols,
    title: titles.en ?? titles.es ?? titles.pt ?? titles.fr ?? law?.englishTitle ?? null,
    titles,
    language,
    issuingBody,
    adopted,
    inForceFrom: inForceFrom ?? null,
    ...(law && {
      jurisdiction: law.jurisdiction,
      citation: law.citation,
      citations: law.citations,
      published: law.published ?? null,
      legalForce: law.legalForce,
      ...(law.englishTitle !== undefined && { englishTitle: law.englishTitle }),
      ...(law.originalTitle && { originalTitle: law.originalTitle }),
    }),
    status,
    complete,
    sourceProvisions,
    ...listRecorded(work),
    numbering,
    confidence,
    summary: summary.text,
    signatories,
    reportingStates,
    sources: evidence.flatMap(toSources),
    provisions: provisions.map((provision) => ({
      ...toProvision(provision),
      ...(law ? datesOf(atlas, work, provision) : NO_DATES),
    })),
  };
}

/** What few works say of themselves; a key stands only where content has a value. */
function listRecorded({ frontMatter, notes }: Work): Partial<WorkRecord> {
  const {
    shortTitle,
    titleEvidence = {},
    attribution,
    session = null,
    place = null,
    meeting,
    amended = [],
  } = frontMatter;
  const { period, officialSeries = null, officialText, numberingNote, notes: told, unseen } = frontMatter;
  return {
    ...(shortTitle && { shortTitle }),
    ...(Object.keys(titleEvidence).length > 0 && { titleEvidence }),
    ...(attribution !== undefined && { attribution }),
    ...(session !== null && { session }),
    ...(place !== null && { place }),
    ...(meeting && { meeting }),
    ...(amended.length > 0 && { amended }),
    ...(period !== undefined && { period }),
    ...(officialSeries !== null && { officialSeries }),
    ...(officialText && { officialText }),
    ...(numberingNote !== undefined && { numberingNote }),
    ...(told !== undefined && { notes: told }),
    ...(notes.length > 0 && { remarks: notes.map(({ text }) => text) }),
    ...(unseen !== undefined && { unseen }),
  };
}

type Dates = Pick<ProvisionRecord, 'since' | 'until' | 'sinceFrom' | 'datedBy'>;

/** Of a paragraph that is not an article of a law. */
const NO_DATES: Dates = { since: null, until: null, sinceFrom: null, datedBy: null };

/** Of an article of a law: its own date or that of its law, null where neither is recorded. */
function datesOf(atlas: Atlas, work: Work, provision: Provision): Dates {
  const { since, until, from } = articleDatesOf(atlas, work, provision);
  return { since: since ?? null, until: until ?? null, sinceFrom: from ?? null, datedBy: provision.datedBy ?? null };
}

function toProvision({
  n,
  section,
  editorial,
  verb,
  addressee,
  topics,
  terms,
  due,
  proponent,
  criteria,
  date,
  activityPlace,
  digest,
  evidence,
  label,
  penalty,
  penaltyNote,
  formerly,
  note,
  unseen,
}: Provision): Omit<ProvisionRecord, keyof Dates> {
  return {
    n,
    ...(label !== undefined && { label }),
    ...(formerly.length > 0 && { formerly }),
    ...(penalty && { penalty }),
    ...(penaltyNote !== undefined && { penaltyNote }),
    section,
    editorial,
    verb,
    addressee,
    topics,
    terms: terms.map(({ text }) => text),
    ...(terms.some(({ language }) => language !== 'en') && { termLanguages: terms.map(({ language }) => language) }),
    due: due ?? null,
    proponent,
    criteria,
    ...(date !== undefined && { date }),
    ...(activityPlace !== undefined && { place: activityPlace }),
    digest: digest.text,
    ...(note !== undefined && { note }),
    ...(unseen !== undefined && { unseen }),
    source: evidence?.source ?? null,
    confidence: evidence?.confidence ?? 'low',
  };
}
