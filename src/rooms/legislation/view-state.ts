// The profile of a state as values: what StatePage and its sections draw.
import type { Country, Practice, Provision, Work } from '../../corpus/types.ts';
import { activitiesIn, type Activity } from '../../atlas/activities.ts';
import { treatiesOf } from '../../atlas/coverage.ts';
import { worksWithRole } from '../../atlas/work-roles.ts';
import type { Evidence, Language } from '../../schemas/fields.ts';
import { CRITERION_GROUPS } from '../../schemas/vocabulary.ts';
import type { Site } from '../../site/locals/site.ts';
import { viewAnswer, type AnswerView } from '../../site/parts/answer-view.ts';
import type { Link } from '../../site/parts/link.ts';
import { endLink } from '../../site/parts/record-name.ts';
import { formatDate, formatSpan } from '../../words/format.ts';
import { formatPenalty } from '../../words/format-penalty.ts';
import { langOfName } from './lang-of-name.ts';
import { linkMeeting, linkTreaty, linkWork, type LinkedName, type TreatyName } from './linked-name.ts';
import { viewAuthority, type AuthorityView } from './view-authority.ts';
import { viewFreshness, type FreshnessView } from './view-freshness.ts';
import { viewStanding, type StandingView } from './view-standing.ts';
import { viewStateFacts, type StateFact } from './view-state-facts.ts';
import { viewStateFigures, type FigureGroupView } from './view-state-figures.ts';
import { viewStateLaws, type StateLawsView } from './view-state-laws.ts';

/** A question with its page, and what the state answers. */
export interface AnsweredQuestion {
  label: string;
  question: string;
  href: string;
  answer: AnswerView;
}

interface PlanView {
  title: string;
  lang: string | undefined;
  /** `2018 – May 2020`; undefined where no beginning is recorded. */
  period: string | undefined;
  /** The title in the words of the editors, where it is printed in a language that is not the reader's. */
  rendering: string | undefined;
  note: string | undefined;
  evidence: Evidence | undefined;
  unseen: string | undefined;
}

export interface PenaltyView {
  /** The range in words; undefined where neither bound is known. */
  range: string | undefined;
  /** The article that sets it. */
  place: Link | undefined;
  note: string | undefined;
  evidence: Evidence | undefined;
  unseen: string | undefined;
  /** Language of the texts; undefined where it is the reader's. */
  textLang: Language | undefined;
}

export interface StateView {
  name: string;
  officialName: string;
  href: string;
  compareHref: string;
  /** Language of the notes; undefined where it is the reader's. */
  textLang: Language | undefined;
  /** Standing in the OAS, with a note. */
  oas: { words: string; note: string | undefined };
  /** What the first screen says. */
  facts: StateFact[];
  groups: { label: string; questions: AnsweredQuestion[] }[];
  /** Questions outside the checklist. */
  others: AnsweredQuestion[];
  laws: StateLawsView;
  /** Undefined where no penalty is recorded. */
  penalty: PenaltyView | undefined;
  treaties: { name: TreatyName; standing: StandingView }[];
  plans: PlanView[];
  authority: AuthorityView | undefined;
  /** What reports say was done there. */
  activities: Activity[];
  practices: Practice[];
  figures: FigureGroupView[];
  meetings: LinkedName[];
  reports: LinkedName[];
  proposals: { work: Work; provision: Provision }[];
  /** Questions of the checklist that are not recorded, by their place on this page. */
  missing: { href: string; question: string }[];
  freshness: FreshnessView;
}

/** @param contentDay the newest reading of the content, from which ages are reckoned */
export function viewState(site: Site, country: Country, contentDay: string | undefined): StateView {
  const { t, lang, routes } = site;
  const { corpus } = site.atlas;
  const { code, penalty } = country;
  const { criteria, otherQuestions } = corpus.vocabularies;
  const questions = criteria.map(({ id, group, labels, question }) => ({
    group,
    label: labels[lang],
    question: question[lang],
    href: routes.criterion(id),
    answer: viewAnswer(site, country, id),
  }));
  return {
    name: country.labels[lang],
    officialName: country.officialName[lang],
    href: routes.state(code),
    compareHref: `${routes.page('compare')}?c=${code}`,
    textLang: site.langOf(country.toldIn),
    oas: { words: writeOas(site, country), note: country.oas.note },
    facts: viewStateFacts(site, country),
    groups: CRITERION_GROUPS.map((group) => ({
      label: t(`group.${group}`),
      questions: questions.filter((question) => question.group === group),
    })),
    others: otherQuestions.map(({ id, labels, question }) => ({
      label: labels[lang],
      question: question[lang],
      href: routes.question(id),
      answer: viewAnswer(site, country, id),
    })),
    laws: viewStateLaws(site, country),
    penalty: penalty
      ? {
          range: formatPenalty(penalty, t),
          place:
            penalty.law === undefined
              ? undefined
              : endLink(penalty.article === undefined ? penalty.law : `${penalty.law}#${penalty.article}`, site),
          note: penalty.note ?? undefined,
          evidence: penalty.evidence,
          unseen: penalty.unseen,
          textLang: site.langOf(country.toldIn),
        }
      : undefined,
    treaties: treatiesOf(corpus).map((id) => ({
      name: linkTreaty(id, site),
      standing: viewStanding(site, country, id),
    })),
    plans: country.plans.map((plan) => viewPlan(site, plan)),
    authority: viewAuthority(site, country),
    activities: activitiesIn(corpus, country),
    practices: corpus.practices.filter(({ countries }) => countries.includes(code)),
    figures: viewStateFigures(site, code),
    meetings: country.meetingsHosted
      .flatMap((id) => corpus.meetingById.get(id) ?? [])
      .map((meeting) => linkMeeting(meeting, site)),
    reports: corpus.works
      .filter(({ frontMatter }) => frontMatter.reportingStates?.includes(code))
      .map((work) => linkWork(work, site)),
    proposals: worksWithRole(corpus, 'state-proposals').flatMap((work) => listProposals(work, code)),
    missing: questions
      .filter(({ answer }) => answer.now === 'not-recorded')
      .map(({ answer, question }) => ({ href: `#${answer.id}`, question })),
    freshness: viewFreshness(site, country, contentDay),
  };
}

function writeOas({ t, lang }: Site, { oas }: Country): string {
  return [
    oas.member ? t('state.oas.member') : t('state.oas.notMember'),
    ...(oas.since === undefined ? [] : [t('state.oas.since', { date: formatDate(oas.since, lang) })]),
    ...(oas.until === undefined ? [] : [t('state.oas.until', { date: formatDate(oas.until, lang) })]),
  ].join(', ');
}

function viewPlan(
  site: Site,
  { title, language, rendering, from, to, note, evidence, unseen }: Country['plans'][number],
): PlanView {
  const write = (date: string) => formatDate(date, site.lang);
  return {
    title,
    lang: langOfName(site, language),
    period: from ? (to ? formatSpan(write(from), write(to)) : write(from)) : undefined,
    rendering,
    note,
    evidence,
    unseen,
  };
}

function listProposals(work: Work, code: string): StateView['proposals'] {
  return work.provisions.filter(({ proponent }) => proponent.includes(code)).map((provision) => ({ work, provision }));
}
