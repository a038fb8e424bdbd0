// The steps of a thread name paragraphs that bind, in the order of their dates.
import { issueAt, type Issue, type Place } from '../../corpus/issue.ts';
import type { Commitment, Corpus } from '../../corpus/types.ts';
import { recordOf, resolveEnd } from '../../atlas/build-graph.ts';
import { describeDangling, didYouMean } from '../../atlas/check-graph.ts';
import { isHeldOneByOne } from '../../atlas/held-units.ts';
import { compareDates } from '../../schemas/partial-date.ts';
import { isProposal } from '../../atlas/work-queries.ts';
import type { Rule } from '../rule.ts';

const NAME = 'commitment-steps-hold';

export const commitmentStepsHold: Rule = {
  name: NAME,
  summary: 'Steps of a commitment stand in the order of their dates; none is a proposal, and only whole texts drop.',
  check({ corpus }) {
    const verbById = new Map(corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));
    return corpus.commitments.flatMap((commitment) => [
      ...checkSteps(corpus, commitment, (end) => {
        const provision = resolveEnd(corpus, end)?.provision;
        if (!provision) return undefined;
        if (isProposal(provision, verbById)) return 'is a proposal, which binds nobody';
        if (verbById.get(provision.verb)?.kind === 'reporting') return 'reports what was done';
        if (provision.relations.some(({ predicate }) => predicate === 'reproduces'))
          return 'reproduces a paragraph that another work holds';
        return undefined;
      }),
      ...checkActivities(corpus, commitment, (end) => {
        const provision = resolveEnd(corpus, end)?.provision;
        if (!provision || corpus.unreadLists.has('verbs')) return provision !== undefined;
        return verbById.get(provision.verb)?.kind === 'reporting';
      }),
    ]);
  },
};

function checkSteps(
  corpus: Corpus,
  { id, steps, placeOf }: Commitment,
  whyNoStep: (end: string) => string | undefined,
): Issue[] {
  const issues: Issue[] = [];
  const report = (index: number, key: string, message: string) =>
    issues.push(issueAt(placeOf(`steps.${index}.${key}`), NAME, message));
  let latest: string | undefined;

  for (const [index, { provision, change, against }] of steps.entries()) {
    if (describeDangling(corpus, provision) !== undefined) continue;
    const work = corpus.workById.get(recordOf(provision));
    if (!work) {
      if (!corpus.unreadIds.has(recordOf(provision)))
        report(index, 'provision', `"${provision}" is no work. Name a paragraph: workId#number.`);
      continue;
    }
    const date = work.frontMatter.adopted;
    if (date === null)
      report(index, 'provision', `"${work.workId}" has no date, so it has no place in a thread. Leave the step out.`);
    else if (latest !== undefined && compareDates(date, latest) < 0)
      report(
        index,
        'provision',
        `"${provision}" (${date}) stands after a step of ${latest}. Put the steps in the order of their dates.`,
      );
    else latest = date;

    if (change === 'drops' && provision.includes('#'))
      report(index, 'provision', `A step that drops names the later work, not a paragraph. Write "${work.workId}".`);
    if (change !== 'drops' && !provision.includes('#'))
      report(index, 'provision', `"${provision}" names a whole work. Name the paragraph: ${work.workId}#number.`);
    const reason = whyNoStep(provision);
    if (reason !== undefined)
      report(index, 'provision', `"${provision}" ${reason}. Leave the step out, or name the paragraph that binds.`);
    if (steps.findIndex((other) => other.provision === provision) !== index)
      report(index, 'provision', `"${provision}" is a step twice. Remove one of the two.`);
    issues.push(...checkChange(corpus, id, index, steps, placeOf));
    if (against !== undefined && !steps.slice(0, index).some((other) => other.provision === against)) {
      const earlier = steps.slice(0, index).map((other) => other.provision);
      report(
        index,
        'against',
        `"against: ${against}" is no earlier step of "${id}".${didYouMean(against, earlier) || ' Name one, or leave it out to compare with the step before.'}`,
      );
    }
  }
  return issues;
}

/** The first step states; a step that drops stands between two works that are both held whole. */
function checkChange(
  corpus: Corpus,
  id: string,
  index: number,
  steps: Commitment['steps'],
  placeOf: (path: string) => Place,
): Issue[] {
  const step = steps[index];
  if (!step) return [];
  const place = placeOf(`steps.${index}.change`);
  if (index === 0)
    return step.change === 'states' && step.against === undefined
      ? []
      : [
          issueAt(
            place,
            NAME,
            `The first step of "${id}" has nothing before it. Write "change: states", without "against".`,
          ),
        ];
  if (step.change !== 'drops') return [];
  if (step.against === undefined)
    return [
      issueAt(place, NAME, 'A step that drops says which paragraph is no longer there. Add "against: workId#number".'),
    ];
  const open = [step.provision, step.against]
    .map((end) => corpus.workById.get(recordOf(end)))
    .find((work) => work && !isHeldOneByOne(work));
  return open
    ? [
        issueAt(
          place,
          NAME,
          `"drops" cannot be said: "${open.workId}" is held in part or with several articles in one digest, and what is not written here may still say it. Leave the step out.`,
        ),
      ]
    : [];
}

function checkActivities(
  corpus: Corpus,
  { activities, placeOf }: Commitment,
  isReported: (end: string) => boolean,
): Issue[] {
  return activities.flatMap(({ provision }, index) => {
    const place = placeOf(`activities.${index}.provision`);
    if (!resolveEnd(corpus, provision)?.provision || isReported(provision)) return [];
    return [
      issueAt(
        place,
        NAME,
        `"${provision}" does not report what was done. Name a paragraph of a report, or make it a step.`,
      ),
    ];
  });
}
