// The facts at the head of a profile: law, penalty, plans, authority. What is not recorded says so. Asked by viewProfile.
import type { Country } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import type { RecordName } from '../../site/parts/record-name.ts';
import type { Cited, EvidenceNumbers } from './number-evidence.ts';
import type { StateView } from './view-state.ts';

/** One line of a fact: words of ours, then a name as it is printed, then a note. */
interface ProfileLine {
  text: string | undefined;
  name: (RecordName & { href?: string | undefined }) | undefined;
  note: RecordName | undefined;
  /** Undefined where nothing is recorded. */
  cited: Cited | undefined;
}

export interface ProfileFact {
  id: 'law' | 'penalty' | 'plans' | 'authority';
  label: string;
  lines: ProfileLine[];
  /** How many lines are left out. */
  more: number;
}

/** The newest plans; the rest is counted. */
const MOST_PLANS = 3;

export function viewProfileFacts(
  site: Site,
  country: Country,
  state: StateView,
  { cite }: EvidenceNumbers,
): ProfileFact[] {
  const { t, langOf } = site;
  const blank: ProfileLine = { text: t('common.notRecorded'), name: undefined, note: undefined, cited: undefined };
  const told = (text: string | undefined) => (text === undefined ? undefined : { text, lang: langOf(country.toldIn) });
  const { penalty, authority } = state;
  const law = viewOwnLaw(state, cite);
  const penaltyLine: ProfileLine = penalty
    ? {
        text: penalty.range ?? t('common.notRecorded'),
        name: penalty.place && { lang: undefined, ...penalty.place },
        note: told(penalty.note),
        cited: cite(penalty.evidence),
      }
    : blank;
  const endOf = (index: number) => country.plans[index]?.to ?? country.plans[index]?.from ?? '';
  const plans = state.plans
    .map((plan, index) => ({ plan, end: endOf(index) }))
    .sort((a, b) => (a.end < b.end ? 1 : a.end > b.end ? -1 : 0))
    .slice(0, MOST_PLANS)
    .map(({ plan: { title, lang, period, evidence } }): ProfileLine => ({
      text: undefined,
      name: { text: title, lang },
      note: period === undefined ? undefined : { text: period, lang: undefined },
      cited: cite(evidence),
    }));
  const authorityLine: ProfileLine = authority
    ? {
        text: undefined,
        name: { text: authority.name, lang: authority.lang },
        note: told(authority.role),
        cited: cite(authority.evidence),
      }
    : blank;
  return [
    ...law,
    { id: 'penalty', label: t('state.fact.penalty'), lines: [penaltyLine], more: 0 },
    {
      id: 'plans',
      label: t('state.plans'),
      lines: plans.length > 0 ? plans : [blank],
      more: Math.max(0, state.plans.length - MOST_PLANS),
    },
    { id: 'authority', label: t('state.authority'), lines: [authorityLine], more: 0 },
  ];
}

function viewOwnLaw(state: StateView, cite: EvidenceNumbers['cite']): ProfileFact[] {
  const fact = state.facts.find(({ id }) => id === 'law');
  if (!fact) return [];
  const answer = state.groups
    .flatMap(({ questions }) => questions)
    .find((question) => fact.href === `#${question.answer.id}`)?.answer;
  const cited = answer?.isRecorded ? cite(answer.evidence, ...answer.sinceSources) : undefined;
  const name = fact.name && { ...fact.name, href: answer?.places[0]?.href };
  return [{ id: 'law', label: fact.label, lines: [{ text: fact.text, name, note: undefined, cited }], more: 0 }];
}
