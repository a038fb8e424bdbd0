// The steps of a commitment in words, each with its fields beside those of the step that it is compared with. Called by
// viewCommitment, drawn by CommitmentSteps.
import type { ResolvedStep } from '../../atlas/threads.ts';
import type { Work } from '../../corpus/types.ts';
import type { StepChange } from '../../schemas/commitment.ts';
import type { Evidence } from '../../schemas/fields.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { provisionName, workName } from '../../site/parts/record-name.ts';
import { renderProse } from '../../site/parts/render-prose.ts';
import { formatDate } from '../../words/format.ts';
import { listStepFields, type StepField } from '../../site/parts/step-fields.ts';

export interface StepView {
  /** From 1. */
  number: number;
  change: StepChange;
  /** Date of the work, as precise as known. */
  date: string;
  /** The same in words. */
  day: string;
  link: Link;
  work: Work;
  /** Where the step was read. */
  evidence: readonly Evidence[];
  /** Whether it stands in a report, which guides and does not bind. */
  isGuidance: boolean;
  /** What it adds or changes, in English. */
  reason: string;
  digest: { html: string; lang: Language | undefined } | undefined;
  /** Number of the earlier step that it is compared with. */
  earlier: number | undefined;
  /** What the table of its fields shows. */
  caption: string;
  fields: ComparedField[];
}

interface ComparedField extends StepField {
  earlier: { value: string; lang: Language | undefined; differs: boolean } | undefined;
}

export function viewSteps(steps: readonly ResolvedStep[], site: Site): StepView[] {
  return steps.map((step) => {
    const { index, change, reason, work, paragraph, date } = step;
    const number = index + 1;
    const earlier = steps.find((other) => other.index === step.againstIndex);
    return {
      number,
      change,
      date,
      day: formatDate(date, site.lang),
      link: linkOf(step, site),
      work,
      evidence: paragraph?.evidence ? [paragraph.evidence] : work.frontMatter.evidence,
      isGuidance: work.collection === 'reports',
      reason,
      digest: paragraph && {
        html: renderProse(paragraph.digest, `_step-${number}`, site),
        lang: site.langOf(work.frontMatter.language),
      },
      earlier: earlier && earlier.index + 1,
      caption: earlier
        ? site.t('step.compareWith', { n: earlier.index + 1, name: linkOf(earlier, site).text })
        : site.t('step.facts'),
      fields: compareFields(step, earlier, site),
    };
  });
}

function linkOf({ work, paragraph }: ResolvedStep, site: Site): Link {
  const name = workName(work, site);
  const number = paragraph && provisionName(paragraph, work, site);
  return {
    href: site.routes.work(work, paragraph?.n),
    text: [name.text, number?.text].filter(Boolean).join(' '),
    lang: name.lang ?? number?.lang,
  };
}

/** Two dates always differ: nothing is said of that. */
function compareFields(step: ResolvedStep, earlier: ResolvedStep | undefined, site: Site): ComparedField[] {
  const before = earlier && listStepFields(earlier, site);
  return listStepFields(step, site).map((field) => {
    const old = before?.find(({ key }) => key === field.key);
    return {
      ...field,
      earlier: old && {
        value: old.value,
        lang: old.lang,
        differs: field.key !== 'date' && old.value !== field.value,
      },
    };
  });
}
