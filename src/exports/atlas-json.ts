// The whole atlas as one JSON file, for programs. Shape: { works, relations, commitments, practices,
// indicators, indicatorFrameworks, uptake, initiatives, training, statistics, meetings, countries, bodies }; see the fields below.
import type { Commitment, Corpus, Country, Practice, Provision, Work } from '../corpus/types.ts';
import type { Answer } from '../schemas/country.ts';
import type { Evidence } from '../schemas/fields.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { answerDatesOf, articleDatesOf, statusNow } from '../atlas/answer-dates.ts';
import { answerOf, otherAnswerOf, treatyStandingOf, TREATIES } from '../atlas/coverage.ts';
import type { Graph } from '../atlas/build-graph.ts';
import { computeIndicator, dateOfData, type StateShare } from '../atlas/indicators.ts';

/** One line per record, sorted as the corpus is; byte-stable for the same content. */
export function toAtlasJson(corpus: Corpus, graph: Graph): string {
  const outcomes = (id: string) =>
    corpus.works
      .filter(({ frontMatter }) => frontMatter.meeting?.id === id && frontMatter.meeting.as === 'outcome')
      .map(({ workId }) => workId);
  const lists = {
    works: corpus.works.map((work) => toWork(corpus, work)),
    relations: graph.relations.map(({ predicate, from, to, note }) => ({
      predicate,
      from,
      to,
      ...(note !== undefined && { note }),
    })),
    commitments: corpus.commitments.map(toCommitment),
    practices: corpus.practices.map(toPractice),
    indicators: corpus.vocabularies.indicators.map((indicator) => toIndicator(corpus, indicator)),
    indicatorFrameworks: corpus.vocabularies.indicatorFrameworks,
    uptake: corpus.uptake.entries.map((entry) => ({ source: corpus.uptake.source, ...entry })),
    ...corpus.lists,
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
    countries: corpus.countries.map((country) => toCountry(corpus, country)),
    figures: corpus.figures.map(
      ({ state, measure, year, period, unit, value, breakdown, series, definition, evidence, via, note }) => ({
        state,
        measure,
        year: year ?? null,
        period: period ?? null,
        unit,
        value,
        breakdown: breakdown ?? null,
        series,
        definition,
        via: via ?? null,
        note: note ?? null,
        source: evidence.source,
        confidence: evidence.confidence,
        checkedOn: evidence.checkedOn,
      }),
    ),
    figureDefinitions: corpus.figureTerms.entries,
    bodies: corpus.vocabularies.bodies.map(({ id, labels, acronym, kind }) => ({
      id,
      labels,
      acronym: acronym?.en ?? null,
      acronyms: acronym,
      kind,
    })),
  };
  const parts = Object.entries(lists).map(
    ([key, records]) => `${JSON.stringify(key)}:[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  return `{${parts.join(',\n')}}\n`;
}

function toCommitment({ id, labels, promise, topics, criteria, treaties, practices, indicators, ...rest }: Commitment) {
  return {
    id,
    labels,
    promise,
    topics,
    steps: rest.steps.map(({ provision, change, against, reason, weaker }) => ({
      provision,
      change,
      against: against ?? null,
      reason,
      weaker: weaker ?? null,
    })),
    criteria,
    treaties,
    practices,
    indicators,
    activities: rest.activities,
    summary: rest.summary.text,
    notKnown: rest.notKnown,
  };
}

function toPractice({ workId, titles, countries, scope, organisation, years, topics, criteria, ...rest }: Practice) {
  return {
    workId,
    titles,
    countries,
    scope,
    organisation,
    years,
    topics,
    criteria,
    summary: rest.summary.text,
    results: rest.results,
    limits: rest.limits,
    confidence: rest.confidence,
    sources: rest.evidence.map(({ source, kind }) => ({ source, kind })),
  };
}

function toIndicator(corpus: Corpus, indicator: Indicator) {
  const { id, labels, definition, type, area, unit, framework, criteria, disaggregation, confidence } = indicator;
  const date = indicator.computedFrom && dateOfData(corpus, indicator.computedFrom);
  const computed = computeIndicator(corpus, indicator, Number(date?.slice(0, 4)));
  const toShare = ({ numerator, partial, denominator, blanks, all }: StateShare) => ({
    numerator,
    partial,
    denominator,
    blanks,
    all,
  });
  return {
    id,
    labels,
    definition,
    type,
    area,
    unit,
    framework,
    criteria,
    disaggregation,
    note: indicator.note ?? null,
    confidence,
    sources: indicator.evidence.map(({ source, kind }) => ({ source, kind })),
    computed:
      computed === undefined
        ? null
        : {
            date: date ?? null,
            shares:
              computed.kind === 'treaties'
                ? computed.shares.map((share) => ({ treaty: share.treaty, ...toShare(share) }))
                : [toShare(computed.share)],
          },
  };
}

const BLANK_DATES = { since: undefined, until: undefined, sinceFrom: undefined } as const;

function toSource({ source, kind, confidence, checkedOn, asOf }: Evidence) {
  return { source, kind, confidence, checkedOn, asOf: asOf ?? null };
}

/** The main source of a fact and the further ones; none where the fact has no evidence of its own. */
function toSources(evidence: Evidence | undefined) {
  return evidence ? [evidence, ...(evidence.also ?? [])].map(toSource) : [];
}

function toCountry(corpus: Corpus, country: Country) {
  const toAnswer = (id: string, answer: Answer) => {
    const { status, law, articles, locus, note, evidence, unseen } = answer;
    // A blank holds from no day on, whatever its law.
    const isBlank = status === 'not-recorded';
    const { since, until, sinceFrom } = isBlank ? BLANK_DATES : answerDatesOf(corpus, answer);
    const confidence = evidence?.confidence ?? (status === 'not-recorded' ? null : 'low');
    return [
      id,
      {
        status,
        current: statusNow(corpus, answer),
        law: law ?? null,
        articles,
        locus: locus ?? null,
        since: since ?? null,
        until: until ?? null,
        sinceFrom: sinceFrom ?? null,
        sinceSources: toSources(answer.since?.evidence),
        untilReason: answer.until?.reason ?? null,
        untilSources: toSources(answer.until?.evidence),
        also: answer.also,
        note: note ?? null,
        unseen: unseen ?? null,
        confidence,
        source: evidence?.source ?? null,
        sourceKind: evidence?.kind ?? null,
        asOf: evidence?.asOf ?? null,
        furtherSources: evidence?.also?.map(toSource) ?? [],
      },
    ] as const;
  };
  const { criteria, otherQuestions } = corpus.vocabularies;
  const treaties = TREATIES.map((treaty) => {
    const { signed, bound, action, approval, reservation, note, unseen, evidence } = treatyStandingOf(country, treaty);
    return {
      treaty,
      signed,
      bound,
      action,
      approval: approval ? { law: approval.law, date: approval.date ?? null } : null,
      reservation: reservation ?? null,
      asOf: evidence?.asOf ?? null,
      confidence: evidence?.confidence ?? null,
      source: evidence?.source ?? null,
      sourceKind: evidence?.kind ?? null,
      furtherSources: evidence?.also?.map(toSource) ?? [],
      note: note ?? null,
      unseen: unseen ?? null,
    };
  });
  const { code, labels, officialName, oas, penalty, plans, authority, meetingsHosted } = country;
  return {
    code,
    labels,
    officialName,
    oasMember: oas.member,
    criteria: Object.fromEntries(criteria.map(({ id }) => toAnswer(id, answerOf(country, id)))),
    others: Object.fromEntries(otherQuestions.map(({ id }) => toAnswer(id, otherAnswerOf(country, id)))),
    treaties,
    penalty: penalty && {
      min: penalty.min,
      max: penalty.max,
      unit: penalty.unit,
      law: penalty.law ?? null,
      article: penalty.article ?? null,
    },
    plans: plans.map(({ title, from, to }) => ({ title, from: from ?? null, to: to ?? null })),
    authority: authority?.name ?? null,
    meetingsHosted,
  };
}

function toWork(corpus: Corpus, work: Work) {
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
      ...(law ? datesOf(corpus, work, provision) : { since: null, until: null, sinceFrom: null, datedBy: null }),
    })),
  };
}

/** Of an article of a law: its own date or that of its law, null where neither is recorded. */
function datesOf(corpus: Corpus, work: Work, provision: Provision) {
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
}: Provision) {
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
