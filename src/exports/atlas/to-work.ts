// A work as the atlas file writes it. Called by the writer of the file for every work.
import type { Corpus, Provision, Work } from '../../corpus/types.ts';
import { articleDatesOf } from '../../atlas/answer-dates.ts';
import type { ProvisionRecord, WorkRecord } from './work-schema.ts';

/** Keys in the order of the file; what only laws have stands in laws alone. */
export function toWork(corpus: Corpus, work: Work): WorkRecord {
  const { workId, collection, frontMatter, summary, provisions } = work;
  const {
    symbol,
    symbols,
    kind,
    titles,
    language,
    issuingBody,
    adopted,
    inForceFrom,
    status,
    complete,
    sourceProvisions,
    confidence,
    evidence,
    signatories,
    reportingStates,
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
    }),
    status,
    complete,
    sourceProvisions,
    confidence,
    summary: summary.text,
    signatories,
    reportingStates,
    sources: evidence.map(({ source, kind: sourceKind }) => ({ source, kind: sourceKind })),
    provisions: provisions.map((provision) => ({
      ...toProvision(provision),
      ...(law ? datesOf(corpus, work, provision) : NO_DATES),
    })),
  };
}

type Dates = Pick<ProvisionRecord, 'since' | 'until' | 'sinceFrom' | 'datedBy'>;

/** Of a paragraph that is not an article of a law. */
const NO_DATES: Dates = { since: null, until: null, sinceFrom: null, datedBy: null };

/** Of an article of a law: its own date or that of its law, null where neither is recorded. */
function datesOf(corpus: Corpus, work: Work, provision: Provision): Dates {
  const { since, until, from } = articleDatesOf(corpus, work, provision);
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
}: Provision): Omit<ProvisionRecord, keyof Dates> {
  return {
    n,
    ...(label !== undefined && { label }),
    ...(penalty && { penalty }),
    section,
    editorial,
    verb,
    addressee,
    topics,
    terms: terms.map(({ text }) => text),
    due: due ?? null,
    proponent,
    criteria,
    ...(date !== undefined && { date }),
    ...(activityPlace !== undefined && { place: activityPlace }),
    digest: digest.text,
    source: evidence?.source ?? null,
    confidence: evidence?.confidence ?? 'low',
  };
}
