// The whole atlas as one JSON file, for programs. Shape: { works, relations, meetings, bodies }; see the fields below.
import type { Corpus, Provision, Work } from '../corpus/types.ts';
import type { Graph } from '../graph/build-graph.ts';

/** One line per record, sorted as the corpus is; byte-stable for the same content. */
export function toAtlasJson(corpus: Corpus, graph: Graph): string {
  const outcomes = (id: string) =>
    corpus.works
      .filter(({ frontMatter }) => frontMatter.meeting?.id === id && frontMatter.meeting.as === 'outcome')
      .map(({ workId }) => workId);
  const lists = {
    works: corpus.works.map(toWork),
    relations: graph.relations.map(({ predicate, from, to, note }) => ({
      predicate,
      from,
      to,
      ...(note !== undefined && { note }),
    })),
    meetings: corpus.meetings.map(({ id, names, number, dates, place, host, body }) => ({
      id,
      names,
      number,
      dates,
      place,
      host,
      body: body ?? null,
      outcomes: outcomes(id),
    })),
    bodies: corpus.vocabularies.bodies.map(({ id, labels, acronym, kind }) => ({ id, labels, acronym, kind })),
  };
  const parts = Object.entries(lists).map(
    ([key, records]) => `${JSON.stringify(key)}:[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  return `{${parts.join(',\n')}}\n`;
}

function toWork({ workId, collection, frontMatter, summary, provisions }: Work) {
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
  } = frontMatter;
  return {
    workId,
    collection,
    kind,
    symbol,
    symbols,
    title: titles.en ?? titles.es ?? titles.pt ?? titles.fr ?? null,
    titles,
    language,
    issuingBody,
    adopted,
    inForceFrom: inForceFrom ?? null,
    status,
    complete,
    sourceProvisions,
    confidence,
    summary: summary.text,
    signatories,
    reportingStates,
    sources: evidence.map(({ source, kind: sourceKind }) => ({ source, kind: sourceKind })),
    provisions: provisions.map(toProvision),
  };
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
}: Provision) {
  return {
    n,
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
