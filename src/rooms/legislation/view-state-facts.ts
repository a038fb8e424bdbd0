// The five facts at the head of the page of a state, and the marks of its answers. Asked by viewState, drawn by StateFacts.
import type { Country } from '../../corpus/types.ts';
import { treatyStandingOf } from '../../atlas/coverage.ts';
import type { Mark } from '../../pictures/mark.ts';
import type { Evidence } from '../../schemas/fields.ts';
import type { Site } from '../../site/locals/site.ts';
import { viewAnswer } from '../../site/parts/answer-view.ts';
import { formatDate, formatSpan } from '../../words/format.ts';
import { formatPenalty } from '../../words/format-penalty.ts';
import { langOfName } from './lang-of-name.ts';
import { TREATY_MARKS } from './treaty-mark.ts';

/** Question of the checklist that asks for a law of its own. */
const OWN_LAW = 'dedicated-law';

export interface StateFact {
  id: 'law' | 'penalty' | 'plan' | 'authority' | 'treaty';
  label: string;
  /** Part of this page that says more. */
  href: string;
  mark: Mark | undefined;
  /** What is recorded, in the language of the page; undefined where a name alone says it. */
  text: string | undefined;
  /** A name as it is printed. */
  name: { text: string; lang: string | undefined } | undefined;
  /** Whether it rests on no source, or on a weak one. */
  toVerify: boolean;
}

/** Law, penalty, plan, authority, and what it did under each treaty that has a headline; a blank says so. */
export function viewStateFacts(site: Site, country: Country): StateFact[] {
  const { t } = site;
  const blank = t('common.notRecorded');
  const { penalty, authority } = country;
  const range = penalty ? formatPenalty(penalty, t) : undefined;
  return [
    viewLaw(site, country),
    {
      id: 'penalty',
      label: t('state.fact.penalty'),
      href: '#_penalty',
      mark: undefined,
      text: range ?? blank,
      name: undefined,
      toVerify: range !== undefined && isWeak(penalty?.evidence),
    },
    viewPlan(site, country),
    {
      id: 'authority',
      label: t('state.fact.authority'),
      href: '#_authority',
      mark: undefined,
      text: authority ? undefined : blank,
      name: authority ? { text: authority.name, lang: langOfName(site, authority.language) } : undefined,
      toVerify: authority !== null && isWeak(authority.evidence),
    },
    ...listTreaties(site, country),
  ];
}

function viewLaw(site: Site, country: Country): StateFact {
  const { t, labels } = site;
  const { now, words, since, places, confidence, isRecorded } = viewAnswer(site, country, OWN_LAW);
  const [place] = places;
  return {
    id: 'law',
    label: labels.criterion(OWN_LAW),
    href: `#${OWN_LAW}`,
    mark: now,
    text: since === undefined ? words : `${words}, ${t.date('since', since.slice(0, 4))}`,
    name: isRecorded && place?.href !== undefined ? { text: place.text, lang: place.lang } : undefined,
    toVerify: isRecorded && confidence === 'low',
  };
}

/** The plan that reaches furthest. */
function viewPlan(site: Site, { plans }: Country): StateFact {
  const { t, lang } = site;
  const endOf = ({ from, to }: Country['plans'][number]) => to ?? from ?? '';
  const [plan] = plans.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : endOf(a) > endOf(b) ? -1 : 0));
  const written = [plan?.from, plan?.to].flatMap((date) => (date == null ? [] : [formatDate(date, lang)]));
  return {
    id: 'plan',
    label: t('state.fact.plan'),
    href: '#_plans',
    mark: undefined,
    text:
      plan === undefined
        ? t('common.notRecorded')
        : written.length > 0
          ? written.reduce((from, to) => formatSpan(from, to))
          : undefined,
    name: plan && { text: plan.title, lang: langOfName(site, plan.language) },
    toVerify: plan !== undefined && isWeak(plan.evidence),
  };
}

function listTreaties({ t, lang, atlas }: Site, country: Country): StateFact[] {
  return atlas.corpus.vocabularies.treaties.flatMap(({ work, headline }) => {
    if (!headline) return [];
    const { action, bound, evidence } = treatyStandingOf(country, work);
    return [
      {
        id: 'treaty' as const,
        label: headline[lang],
        href: '#_treaties',
        mark: TREATY_MARKS[action],
        text: [t(`treaties.action.${action}`), ...(bound === null ? [] : [formatDate(bound, lang)])].join(', '),
        name: undefined,
        toVerify: bound !== null && isWeak(evidence),
      },
    ];
  });
}

function isWeak(evidence: Evidence | undefined): boolean {
  return evidence === undefined || evidence.confidence === 'low';
}
