// The bulk table of steps: what each paragraph does in the thread of a commitment.
import { listSteps, type ResolvedStep } from '../../atlas/threads.ts';
import { stepAnchor } from '../../addresses/routes.ts';
import type { Commitment } from '../../corpus/types.ts';
import { STEP_CHANGES } from '../../schemas/commitment.ts';
import { addressColumn, DATE, evidenceColumns } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

interface Row {
  commitment: Commitment;
  step: ResolvedStep;
}

const column = columnOf<Row>();
const idOf = (commitment: Commitment, index: number) => `${commitment.id}/${index + 1}`;

export const stepsTable = declareTable<Row>({
  name: 'steps',
  title: 'Steps of commitments',
  row: 'One paragraph in the thread of a commitment',
  counting:
    'Count rows; a paragraph that stands in two threads has two. `states` opens a thread, so the threads are counted in `commitments`. Between the steps other texts may stand that are not held.',
  key: 'step_id',
  list: ({ atlas: { corpus } }) =>
    corpus.commitments.flatMap((commitment) => listSteps(corpus, commitment).map((step) => ({ commitment, step }))),
  columns: [
    column('step_id', 'commitment_id/position', ({ commitment, step }) => idOf(commitment, step.index), {
      required: true,
    }),
    addressColumn(({ commitment, step }) => `${commitment.id}#${stepAnchor(step.index)}`),
    column('commitment', 'Commitment to which it belongs', ({ commitment }) => commitment.id, {
      required: true,
      references: 'commitments',
    }),
    column('position', 'Place in the thread, from 1', ({ step }) => step.index + 1, {
      type: 'integer',
      required: true,
    }),
    column('change', 'What the paragraph does to the promise', ({ step }) => step.change, {
      required: true,
      values: STEP_CHANGES,
    }),
    column('work_id', 'Work in which the paragraph stands', ({ step }) => step.work.workId, {
      required: true,
      references: 'works',
    }),
    column(
      'provision_id',
      'The paragraph; empty for `drops`, which names the whole later work',
      ({ step }) => step.paragraph && step.provision,
      { references: 'provisions' },
    ),
    column(
      'paragraph_address',
      'Permanent address of the paragraph or work',
      ({ step }, { addressOf }) => addressOf(step.provision),
      { required: true, pattern: 'https?://\\S+' },
    ),
    column('date', 'Date of the work', ({ step }) => step.date, { required: true, pattern: DATE }),
    column(
      'against',
      'Earlier step with which it is compared; empty for the first',
      ({ commitment, step }) => (step.againstIndex === undefined ? null : idOf(commitment, step.againstIndex)),
      { references: 'steps' },
    ),
    column('reason', 'What the paragraph adds or changes', ({ step }) => step.reason, { required: true }),
    column('weaker', 'Why a step with a far weaker verb renews all the same', ({ step }) => step.weaker),
    ...evidenceColumns<Row>(({ step }) => step.paragraph?.evidence ?? step.work.frontMatter.evidence[0]),
  ],
});
