// Commitments as threads of provisions: steps with their works, what came of them, and the threads of a provision or a work.
import type { Commitment, Corpus, Provision, Step, Work } from '../corpus/types.ts';
import type { Atlas } from './atlas.ts';
import { resolveEnd, type End } from './build-graph.ts';
import { isHeldOneByOne } from './held-units.ts';

/** A step with what it names. */
export interface ResolvedStep extends Step {
  /** Position in the thread, from 0. */
  index: number;
  work: Work;
  /** Absent for `drops`, which names the whole later work. */
  paragraph: Provision | undefined;
  /** Date of the work, as precise as known. */
  date: string;
  /** Position of the earlier step that it is compared with; undefined for the first. */
  againstIndex: number | undefined;
}

/** Steps of `commitment` in order; steps whose work is not held or has no date are left out, as lint reports them. */
export function listSteps(corpus: Corpus, { steps }: Commitment): ResolvedStep[] {
  return steps.flatMap((step, index) => {
    const found = resolveEnd(corpus, step.provision);
    const date = found?.work.frontMatter.adopted;
    if (!found || typeof date !== 'string') return [];
    const against =
      step.against === undefined
        ? index - 1
        : steps.findIndex(({ provision, change }) => provision === step.against && change !== 'drops');
    return [
      {
        ...step,
        index,
        work: found.work,
        paragraph: found.provision,
        date,
        againstIndex: against >= 0 && against < index ? against : undefined,
      },
    ];
  });
}

/** A thread in which a provision stands, with the steps before and after it. */
export interface ThreadPlace {
  commitment: Commitment;
  step: ResolvedStep;
  previous: ResolvedStep | undefined;
  next: ResolvedStep | undefined;
}

/** Where each provision stands in the threads, by its end. */
export type ThreadPlaces = ReadonlyMap<End, readonly ThreadPlace[]>;

/** The threads of every provision. Made once by the atlas. */
export function placeThreads(corpus: Corpus): ThreadPlaces {
  const places = new Map<End, ThreadPlace[]>();
  for (const commitment of corpus.commitments) {
    const steps = listSteps(corpus, commitment);
    for (const [position, step] of steps.entries()) {
      const place = { commitment, step, previous: steps[position - 1], next: steps[position + 1] };
      const list = places.get(step.provision);
      if (list) list.push(place);
      else places.set(step.provision, [place]);
    }
  }
  return places;
}

/** Steps that the provisions of `work` make in threads, in the order of the work. */
export function stepsOfWork({ threadPlaces }: Atlas, work: Work): ThreadPlace[] {
  return [
    ...(threadPlaces.get(work.workId) ?? []),
    ...work.provisions.flatMap(({ n }) => threadPlaces.get(`${work.workId}#${n}`) ?? []),
  ];
}

export type LeftOut =
  | { known: true; steps: ThreadPlace[] }
  /** Which text is held in part: the work itself, or the earlier ones of its threads. */
  | { known: false; reason: 'work' | 'earlier' };

/**
 * What `work` dropped of earlier promises. Known only where it and an earlier text of its threads are held whole, each
 * paragraph by itself: a digest of several articles may leave out what one of them says.
 */
export function findLeftOut(atlas: Atlas, work: Work): LeftOut {
  if (!isHeldOneByOne(work)) return { known: false, reason: 'work' };
  const steps = stepsOfWork(atlas, work);
  const earlier = steps.flatMap(({ commitment, step }) =>
    listSteps(atlas.corpus, commitment).filter(({ index, work: other }) => index < step.index && other !== work),
  );
  if (!earlier.some((step) => isHeldOneByOne(step.work))) return { known: false, reason: 'earlier' };
  return { known: true, steps: steps.filter(({ step }) => step.change === 'drops') };
}

/** Commitments that name `id` as criterion, practice, indicator or topic. */
export function commitmentsWith(
  { commitments }: Corpus,
  field: 'criteria' | 'practices' | 'indicators' | 'topics' | 'treaties',
  id: string,
): Commitment[] {
  return commitments.filter((commitment) => commitment[field].includes(id));
}

/** Reported activities of a thread with their works; those whose end is not held are left out. */
export function listActivities(
  corpus: Corpus,
  { activities }: Commitment,
): { work: Work; provision: Provision; why: string }[] {
  return activities.flatMap(({ provision: end, why }) => {
    const found = resolveEnd(corpus, end);
    return found?.provision ? [{ work: found.work, provision: found.provision, why }] : [];
  });
}
