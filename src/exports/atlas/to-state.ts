// A state as the atlas file writes it: answers with their days and sources, treaty actions. Called by the writer of the file.
import type { Country } from '../../corpus/types.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Answer } from '../../schemas/country.ts';
import type { Evidence } from '../../schemas/fields.ts';
import { answerDatesOf, statusNow } from '../../atlas/answer-dates.ts';
import { answerOf, otherAnswerOf, treatiesOf, treatyStandingOf } from '../../atlas/coverage.ts';
import type { AnswerRecord, StateRecord, TreatyRecord } from './state-schema.ts';
import { toFurtherSources, toSources } from './to-source.ts';

/** Every question and every treaty is there; what is not recorded is null. */
export function toState(atlas: Atlas, country: Country): StateRecord {
  const { criteria, otherQuestions } = atlas.corpus.vocabularies;
  const { code, labels, officialName, oas, penalty, plans, authority, meetingsHosted } = country;
  return {
    code,
    labels,
    officialName,
    oasMember: oas.member,
    criteria: Object.fromEntries(criteria.map(({ id }) => [id, toAnswer(atlas, answerOf(country, id))])),
    others: Object.fromEntries(otherQuestions.map(({ id }) => [id, toAnswer(atlas, otherAnswerOf(country, id))])),
    treaties: treatiesOf(atlas.corpus).map((treaty) => toTreatyAction(country, treaty)),
    penalty: penalty && {
      min: penalty.min,
      max: penalty.max,
      unit: penalty.unit,
      law: penalty.law ?? null,
      article: penalty.article ?? null,
      ...toTold(penalty),
    },
    plans: plans.map((plan) => ({
      title: plan.title,
      from: plan.from ?? null,
      to: plan.to ?? null,
      ...toTold(plan),
    })),
    authority: authority?.name ?? null,
    authorityFacts: authority && {
      name: authority.name,
      role: authority.role ?? null,
      unseen: authority.unseen ?? null,
      sources: toSources(authority.evidence),
    },
    meetingsHosted,
  };
}

interface Told {
  note?: string | null | undefined;
  unseen?: string | undefined;
  evidence?: Evidence | undefined;
}

function toTold({ note, unseen, evidence }: Told): Pick<StateRecord['plans'][number], 'note' | 'unseen' | 'sources'> {
  return { note: note ?? null, unseen: unseen ?? null, sources: toSources(evidence) };
}

const BLANK_DATES = { since: undefined, until: undefined, sinceFrom: undefined } as const;

function toAnswer(atlas: Atlas, answer: Answer): AnswerRecord {
  const { status, law, articles, locus, note, evidence, unseen } = answer;
  // A blank holds from no day on, whatever its law.
  const isBlank = status === 'not-recorded';
  const { since, until, sinceFrom } = isBlank ? BLANK_DATES : answerDatesOf(atlas, answer);
  return {
    status,
    current: statusNow(atlas, answer),
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
    confidence: evidence?.confidence ?? (isBlank ? null : 'low'),
    source: evidence?.source ?? null,
    sourceKind: evidence?.kind ?? null,
    asOf: evidence?.asOf ?? null,
    furtherSources: toFurtherSources(evidence),
  };
}

function toTreatyAction(country: Country, treaty: string): TreatyRecord {
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
    furtherSources: toFurtherSources(evidence),
    note: note ?? null,
    unseen: unseen ?? null,
  };
}
