// The five lessons with what answers them, read from the records themselves, so that a task and its solution cannot part. Called by their page.
import { listSteps } from '../../atlas/threads.ts';
import type { Site } from '../../site/locals/site.ts';

export const LESSONS = ['find', 'read', 'cite', 'trace', 'compare'] as const;
type LessonId = (typeof LESSONS)[number];

export interface Lesson {
  id: LessonId;
  /** Where the task is done. */
  href: string;
  /** An answer is right that holds each of these; one of several spellings of each is enough. */
  wanted: readonly (readonly string[])[];
  /** The answer as a reader sees it. */
  solution: string;
}

const RESOLUTION = 'ag-res-2348';
const PARAGRAPH = '3.d';
const COMMITMENT = 'ratify-palermo-protocol';
const STATE = 'ar';
const QUESTION = 'non-punishment';

/** Lessons whose records are there; content of its own may lack them. */
export function viewLessons({ atlas, routes, t }: Site): Lesson[] {
  const { corpus } = atlas;
  const work = corpus.workById.get(RESOLUTION);
  const paragraph = work?.provisions.find(({ n }) => n === PARAGRAPH);
  const verb = corpus.vocabularies.verbs.find(({ id }) => id === paragraph?.verb);
  const commitment = corpus.commitments.find(({ id }) => id === COMMITMENT);
  const first = commitment && listSteps(corpus, commitment)[0]?.work.frontMatter.adopted;
  const state = corpus.countries.find(({ code }) => code === STATE);
  const status = state?.criteria[QUESTION]?.status ?? 'not-recorded';
  const year = work?.frontMatter.adopted?.slice(0, 4);
  const lesson = (id: LessonId, href: string, solution: string, wanted = [[solution]]): Lesson => ({
    id,
    href,
    wanted,
    solution,
  });
  return [
    ...(year === undefined ? [] : [lesson('find', routes.page('search'), year)]),
    ...(work && verb ? [lesson('read', routes.work(work, PARAGRAPH), String(verb.strength))] : []),
    ...(work && paragraph
      ? [
          lesson('cite', routes.work(work, PARAGRAPH), `${work.frontMatter.symbol ?? ''}, ¶ ${PARAGRAPH}`, [
            ['AG/RES. 2348', 'ag-res-2348'],
            // As the menu cites it, in one style or another; its address has the number too.
            [PARAGRAPH, '3(d)'],
          ]),
        ]
      : []),
    ...(commitment && first ? [lesson('trace', routes.commitment(COMMITMENT), first.slice(0, 4))] : []),
    ...(state ? [lesson('compare', `${routes.page('compare')}?c=ar,mx&q=${QUESTION}`, t(`answer.${status}`))] : []),
  ];
}
