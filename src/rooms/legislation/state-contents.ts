// What is on the page of a state, in its order. Asked by StatePage.
import type { Contents } from '../../site/frame/contents.ts';
import type { Site } from '../../site/locals/site.ts';
import type { StateView } from './view-state.ts';

export function listStateContents({ t }: Pick<Site, 't'>, view: StateView): Contents {
  const { laws, groups, practices, figures, missing } = view;
  const done = [view.activities, view.meetings, view.reports, view.proposals].flat().length;
  const answers = groups.flatMap(({ questions }) => questions);
  const recorded = answers.filter(({ answer }) => answer.isRecorded).length;
  const count = (number: number) => `(${number})`;
  return [
    { id: '_laws', text: t('state.lawsInForce'), note: count(laws.laws.filter(({ isInForce }) => isInForce).length) },
    { id: '_penalty', text: t('state.penalty') },
    {
      id: '_criteria',
      text: t('state.criteria'),
      note: `(${t('list.filter.shown', { shown: recorded, all: answers.length })})`,
    },
    { id: '_others', text: t('question.outside') },
    { id: '_treaties', text: t('state.treaties') },
    { id: '_plans', text: t('state.plans') },
    { id: '_authority', text: t('state.authority') },
    { id: '_done', text: t('state.done'), note: count(done) },
    { id: '_practices', text: t('practice.of'), note: count(practices.length) },
    {
      id: '_figures',
      text: t('figures.title'),
      note: count(figures.reduce((sum, { rows }) => sum + rows.length, 0)),
    },
    ...(laws.events.length > 1 ? [{ id: '_timeline', text: t('state.timeline') }] : []),
    { id: '_missing', text: t('state.missing'), note: count(missing.length) },
    { id: '_tell', text: t('state.tell') },
    { id: '_freshness', text: t('state.freshness') },
    { id: '_cite', text: t('work.cite') },
  ];
}
