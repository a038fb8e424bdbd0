// The facts about one state: answers, treaty actions, penalty, plans, authority. Called by the list of all facts and by freshness.
import type { Country } from '../corpus/types.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { answerDatesOf } from '../atlas/answer-dates.ts';
import { listAnswers, treatiesOf, treatyStandingOf } from '../atlas/coverage.ts';
import { Routes } from '../addresses/routes.ts';
import type { Answer } from '../schemas/country.ts';
import type { Fact } from './fact.ts';
import { joinParts, orNone } from './say-fact.ts';
import { supportOf } from './support-of.ts';

/** Facts about one state, in the order of its page. */
export function listStateFacts(
  atlas: Atlas,
  country: Country,
  routes: Routes = new Routes('/', 'en', atlas.corpus),
): Fact[] {
  const { vocabularies } = atlas.corpus;
  const { code, labels, penalty, plans, authority } = country;
  const at = (anchor: string) => `${routes.state(code)}#${anchor}`;
  const questions = new Map(
    [...vocabularies.criteria, ...vocabularies.otherQuestions].map(({ id, question }) => [id, question.en]),
  );
  const state = code;
  return [
    ...listAnswers(country).flatMap(({ id, answer }): Fact[] => {
      if (answer.status === 'not-recorded') return [];
      const support = supportOf(answer.evidence);
      return [
        {
          ...support,
          class: `answer-${support.confidence}`,
          id: `${code}/${id}`,
          state,
          path: at(id),
          says: `${labels.en}: ${questions.get(id) ?? id} ${describeAnswer(atlas, answer)}`,
        },
      ];
    }),
    ...treatiesOf(atlas.corpus).flatMap((treaty): Fact[] => {
      const { action, signed, bound, evidence } = treatyStandingOf(country, treaty);
      if (!evidence || action === 'not-recorded') return [];
      return [
        {
          ...supportOf(evidence),
          class: 'treaty',
          id: `${code}/${treaty}`,
          state,
          path: at('_treaties'),
          says: `${labels.en}, ${treaty}: ${action}; signed ${orNone(signed)}; bound ${orNone(bound)}`,
        },
      ];
    }),
    ...(penalty
      ? [
          {
            ...supportOf(penalty.evidence),
            class: 'penalty' as const,
            id: `${code}/penalty`,
            state,
            path: at('_penalty'),
            says: `${labels.en}: ${penalty.min ?? '?'} to ${penalty.max ?? '?'} ${penalty.unit}; ${orNone(penalty.law)} ${penalty.article ?? ''}`,
          },
        ]
      : []),
    ...plans.map(({ title, from, to, evidence }, index) => ({
      ...supportOf(evidence),
      class: 'plan' as const,
      id: `${code}/plan-${index + 1}`,
      state,
      path: at('_plans'),
      says: `${labels.en}: ${title} (${orNone(from)} to ${orNone(to)})`,
    })),
    ...(authority
      ? [
          {
            ...supportOf(authority.evidence),
            class: 'authority' as const,
            id: `${code}/authority`,
            state,
            path: at('_plans'),
            says: `${labels.en}: ${authority.name}`,
          },
        ]
      : []),
  ];
}

function describeAnswer(atlas: Atlas, answer: Answer): string {
  const { since, until } = answerDatesOf(atlas, answer);
  return joinParts([
    answer.status,
    answer.law !== undefined && `${answer.law} ${answer.articles.join(', ')}`.trim(),
    ...answer.also.map(({ law, articles }) => `${law} ${articles.join(', ')}`.trim()),
    answer.locus,
    since !== undefined && `since ${since}`,
    until !== undefined && `until ${until}`,
  ]);
}
