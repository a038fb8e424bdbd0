// A question of the checklist: what every state answers, who asked for it, and what follows it up. Asked by CriterionPage.
import type { Commitment, Practice, Provision, Work } from '../../corpus/types.ts';
import { resolveEnd } from '../../atlas/build-graph.ts';
import { commitmentsWith } from '../../atlas/threads.ts';
import type { AnswerStatus } from '../../schemas/answer-statuses.ts';
import type { Criterion } from '../../schemas/vocabulary.ts';
import type { Site } from '../../site/locals/site.ts';
import { viewQuestion, type QuestionView } from './view-question.ts';

export interface CriterionView extends QuestionView {
  group: string;
  /** Borderline cases, each with why it was decided so. */
  examples: { name: string; href: string; decision: AnswerStatus; reason: string }[];
  askedBy: { work: Work; provision: Provision }[];
  commitments: Commitment[];
  practices: Practice[];
}

export function viewCriterion(site: Site, criterion: Criterion): CriterionView {
  const { t, lang, labels, routes } = site;
  const { corpus } = site.atlas;
  const { id, group, examples, askedBy } = criterion;
  const question = viewQuestion(site, criterion);
  return {
    ...question,
    group: t(`group.${group}`),
    examples: examples.map(({ country, decision, reason }) => ({
      name: labels.state(country),
      href: `${routes.state(country)}#${id}`,
      decision,
      reason: reason[lang],
    })),
    askedBy: askedBy.flatMap((end) => {
      const found = resolveEnd(corpus, end);
      return found?.provision ? [{ work: found.work, provision: found.provision }] : [];
    }),
    commitments: commitmentsWith(corpus, 'criteria', id),
    practices: corpus.practices.filter(({ criteria }) => criteria.includes(id)),
  };
}
