// National legislation as a whole: its questions and states, laws year by year, and the range of penalties. Asked by LegislationPage.
import type { Country } from '../../corpus/types.ts';
import { datesOfWork } from '../../atlas/dates-of-work.ts';
import { CRITERION_GROUPS } from '../../schemas/vocabulary.ts';
import type { Site } from '../../site/locals/site.ts';
import { formatPenalty } from '../../words/format-penalty.ts';
import { listStates } from './list-states.ts';

interface QuestionLink {
  label: string;
  question: string;
  href: string;
}

interface StatePenalty {
  code: string;
  label: string;
  href: string;
  /** In years; null where the bound is not recorded. */
  min: number | null;
  max: number | 'life' | null;
  /** Undefined where no bound is recorded. */
  words: string | undefined;
}

export interface LegislationView {
  groups: { id: string; label: string; questions: QuestionLink[] }[];
  /** Questions outside the checklist. */
  others: QuestionLink[];
  states: { name: string; href: string }[];
  /** Years in which laws were enacted, oldest first, with how many there were in all by the end of each. */
  years: { year: number; adopted: number; inAll: number }[];
  penalties: StatePenalty[];
}

export function viewLegislation(site: Site): LegislationView {
  const { t, lang, routes } = site;
  const { criteria, otherQuestions } = site.atlas.corpus.vocabularies;
  const states = listStates(site);
  return {
    groups: CRITERION_GROUPS.map((id) => ({
      id,
      label: t(`group.${id}`),
      questions: criteria
        .filter(({ group }) => group === id)
        .map((criterion) => ({
          label: criterion.labels[lang],
          question: criterion.question[lang],
          href: routes.criterion(criterion.id),
        })),
    })),
    others: otherQuestions.map(({ id, labels, question }) => ({
      label: labels[lang],
      question: question[lang],
      href: routes.question(id),
    })),
    states: states.map(({ code, labels }) => ({ name: labels[lang], href: routes.state(code) })),
    years: countByYear(site),
    penalties: states.map((country) => viewPenalty(site, country)),
  };
}

function countByYear({ atlas: { corpus } }: Site): LegislationView['years'] {
  const dates = corpus.works.flatMap((work) => (work.frontMatter.law ? (datesOfWork(work).enacted ?? []) : []));
  let inAll = 0;
  return [...Map.groupBy(dates, (date) => Number(date.slice(0, 4)))]
    .sort(([a], [b]) => a - b)
    .map(([year, { length }]) => ({ year, adopted: length, inAll: (inAll += length) }));
}

const PER_YEAR = { years: 1, months: 12, days: 365 } as const;

function viewPenalty({ t, lang, routes }: Site, { code, labels, penalty }: Country): StatePenalty {
  const inYears = <Bound extends number | 'life' | null>(bound: Bound) =>
    typeof bound === 'number' && penalty ? bound / PER_YEAR[penalty.unit] : bound;
  const min = penalty ? inYears(penalty.min) : null;
  return {
    code,
    label: labels[lang],
    href: routes.state(code),
    min: typeof min === 'number' ? min : null,
    max: penalty ? inYears(penalty.max) : null,
    words: penalty ? formatPenalty(penalty, t) : undefined,
  };
}
