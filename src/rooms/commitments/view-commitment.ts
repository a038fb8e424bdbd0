// A commitment in words: the promise, its steps over the years, what any two are compared by, and what came of it. Called by
// CommitmentPage.
import { stepAnchor } from '../../addresses/routes.ts';
import { listTextChain } from '../../atlas/text-chain.ts';
import { listSteps, type ResolvedStep } from '../../atlas/threads.ts';
import { changeKey } from '../../words/change-key.ts';
import { formatList } from '../../words/format.ts';
import type { Commitment } from '../../corpus/types.ts';
import type { EventStrip } from '../../pictures/event-strip.ts';
import { STEP_CHANGES, type StepChange } from '../../schemas/commitment.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { renderProse } from '../../site/parts/render-prose.ts';
import { chooseCompared } from './choose-compared.ts';
import { viewOutcome, type OutcomeView } from './view-outcome.ts';
import { viewSteps, type StepView } from './view-steps.ts';

export interface CommitmentView {
  title: string;
  promise: string;
  topics: Link[];
  /** How the promise moved, in English. */
  summary: string;
  steps: StepView[];
  strip: EventStrip;
  /** What the strip shows, in a sentence or two. */
  finding: string;
  /** Changes that its steps make. */
  changes: StepChange[];
  /** How many of its works are held in part. */
  inPart: number;
  /** Steps to choose from, with the two that are compared first; undefined where there are not two. */
  comparison: { options: { value: string; label: string }[]; a: string; b: string } | undefined;
  /** Where the official texts of its steps are compared; undefined where there are not two in one language. */
  texts: string | undefined;
  outcome: OutcomeView;
  /** What the atlas cannot tell, in English. */
  notKnown: string[];
}

export function viewCommitment(commitment: Commitment, site: Site): CommitmentView {
  const { label, labels, routes } = site;
  const resolved = listSteps(site.atlas.corpus, commitment);
  const steps = viewSteps(resolved, site);
  const partial = resolved.filter(({ work }) => !work.frontMatter.complete).map(({ work }) => work.workId);
  return {
    title: label(commitment.labels),
    promise: label(commitment.promise),
    topics: commitment.topics.map((topic) => ({ href: routes.topic(topic), text: labels.topic(topic) })),
    summary: renderProse(commitment.summary, '_summary', site),
    steps,
    strip: viewStrip(steps, site),
    finding: sayFinding(steps, site),
    changes: STEP_CHANGES.filter((change) => steps.some((step) => step.change === change)),
    inPart: new Set(partial).size,
    comparison: viewComparison(steps, chooseCompared(resolved, site)),
    texts: viewTexts(resolved, site),
    outcome: viewOutcome(commitment, site),
    notKnown: commitment.notKnown,
  };
}

function viewStrip(steps: readonly StepView[], { t }: Site): EventStrip {
  const years = steps.map(yearOf);
  return {
    id: '_lineage',
    title: t('commitment.lineage'),
    description: t('commitment.lineage.text', {
      count: steps.length,
      from: years[0] ?? '',
      to: years.at(-1) ?? '',
    }),
    from: Math.min(...years.map(Number)),
    to: Math.max(...years.map(Number)),
    events: steps.map(({ date, day, change, number, link }) => ({
      date,
      kind: change,
      href: `#${stepAnchor(number - 1)}`,
      label: t.pair(`${day}, ${link.text}`, t(changeKey(change, number - 1))),
    })),
  };
}

/** Since when the promise stands, what the last step did, and when it was narrowed. */
function sayFinding(steps: readonly StepView[], { t, lang }: Site): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || first === last) return t('commitment.lineage');
  const narrowed = new Set(steps.filter(({ change }) => change === 'narrows').map(yearOf));
  return [
    t('commitment.finding', {
      from: yearOf(first),
      change: t(changeKey(last.change, last.number - 1)),
      to: yearOf(last),
    }),
    ...(narrowed.size ? [t('commitment.finding.narrowed', { years: formatList([...narrowed], lang) })] : []),
  ].join(' ');
}

function viewTexts(steps: readonly ResolvedStep[], site: Site): string | undefined {
  const chain = listTextChain(
    site.atlas,
    steps.map(({ work, paragraph }) => ({ work, n: paragraph?.n })),
  );
  return chain && site.routes.compareTexts(chain);
}

function viewComparison(
  steps: readonly StepView[],
  compared: readonly [ResolvedStep, ResolvedStep] | undefined,
): CommitmentView['comparison'] {
  if (!compared) return undefined;
  const [a, b] = compared;
  return {
    options: steps.map((step) => ({
      value: String(step.number),
      label: `${step.number}. ${yearOf(step)} ${step.link.text}`,
    })),
    a: String(a.index + 1),
    b: String(b.index + 1),
  };
}

function yearOf({ date }: StepView): string {
  return date.slice(0, 4);
}
