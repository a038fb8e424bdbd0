// What is on the page of a commitment: each step, the comparison, what came of it. Called by CommitmentPage.
import { stepAnchor } from '../../addresses/routes.ts';
import type { Contents } from '../../site/frame/contents.ts';
import type { Site } from '../../site/locals/site.ts';
import type { CommitmentView } from './view-commitment.ts';

export function listCommitmentContents({ steps, comparison, outcome }: CommitmentView, { t }: Site): Contents {
  const count = (list: readonly unknown[]) => String(list.length);
  return [
    { id: '_steps', text: t('commitment.steps') },
    ...steps.map(({ number, date, link }) => ({
      id: stepAnchor(number - 1),
      text: `${number}. ${link.text}`,
      lang: link.lang,
      note: date.slice(0, 4),
    })),
    ...(comparison ? [{ id: '_compare', text: t('step.compare') }] : []),
    { id: '_outcome', text: t('commitment.outcome') },
    { id: '_law', text: t('commitment.law'), note: String(outcome.coverage.length + outcome.treaties.length) },
    { id: '_practices', text: t('commitment.practices'), note: count(outcome.practices) },
    { id: '_activities', text: t('commitment.activities'), note: count(outcome.activities) },
    { id: '_indicators', text: t('commitment.indicators'), note: count(outcome.indicators) },
    ...(outcome.asked.length ? [{ id: '_asked', text: t('commitment.asked'), note: count(outcome.asked) }] : []),
    { id: '_not-known', text: t('commitment.notKnown') },
  ];
}
