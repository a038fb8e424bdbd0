import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';
import type { Commitment, Corpus, Work } from '../../../src/corpus/types.ts';
import {
  commitmentsWith,
  findLeftOut,
  listActivities,
  listSteps,
  stepsOfWork,
  placeThreads,
} from '../../../src/atlas/threads.ts';
import {
  COMMITMENT,
  CONCLUSIONS,
  MINIMAL,
  readContent,
  REPORT,
  RESOLUTION,
  type Files,
} from '../../helpers/make-content.ts';

const THREAD = MINIMAL[COMMITMENT] ?? '';
const STEPS = /steps:\n(?:- .*\n)+/.exec(THREAD)?.[0] ?? '';

/** A commitment with these steps in the place of those of the fixture. */
function thread(...steps: string[]): string {
  return THREAD.replace(STEPS, `steps:\n${steps.map((step) => `- {${step}, reason: So.}\n`).join('')}`);
}

/** A copy of the conclusions with another date, held whole. */
function conclusionsOf(adopted: string): string {
  return (MINIMAL[CONCLUSIONS] ?? '').replace('adopted: 2006-03', `adopted: ${adopted}`);
}

/** The resolution as held whole. */
const WHOLE = (MINIMAL[RESOLUTION] ?? '').replace(
  'complete: false\nsourceProvisions: 9',
  'complete: true\nsourceProvisions: 2',
);

const FIRST = "provision: 'ag-res-2010#3.d', change: states";
const SECOND = "provision: 'rtp-i-conclusions#1', change: renews";
const DROP = "provision: later, change: drops, against: 'rtp-i-conclusions#1'";

async function corpusOf(files: Files): Promise<Corpus> {
  return (await readContent(files)).corpus;
}

function commitmentOf({ commitments }: Corpus): Commitment {
  const [commitment] = commitments;
  if (!commitment) throw new Error('The fixture lacks its commitment.');
  return commitment;
}

function workOf({ workById }: Corpus, workId: string): Work {
  const work = workById.get(workId);
  if (!work) throw new Error(`${workId} is not in the fixture.`);
  return work;
}

describe('listSteps', () => {
  test('gives each step its work, paragraph, date and the earlier step that it is compared with', async () => {
    const corpus = await corpusOf({
      'conclusions/later.mdx': conclusionsOf('2009'),
      [COMMITMENT]: thread(FIRST, SECOND, "provision: 'later#1', change: extends, against: 'ag-res-2010#3.d'"),
    });
    const steps = listSteps(corpus, commitmentOf(corpus));
    expect(
      steps.map(({ index, work, paragraph, date, againstIndex, change, reason }) => [
        index,
        work.workId,
        paragraph?.n,
        date,
        againstIndex,
        change,
        reason,
      ]),
    ).toEqual([
      [0, 'ag-res-2010', '3.d', '2004-06-08', undefined, 'states', 'So.'],
      [1, 'rtp-i-conclusions', '1', '2006-03', 0, 'renews', 'So.'],
      [2, 'later', '1', '2009', 0, 'extends', 'So.'],
    ]);
  });

  test('gives a step that drops its work and no paragraph', async () => {
    const corpus = await corpusOf({
      'conclusions/later.mdx': conclusionsOf('2009'),
      [COMMITMENT]: thread(FIRST, SECOND, DROP),
    });
    expect(listSteps(corpus, commitmentOf(corpus))[2]).toMatchObject({
      change: 'drops',
      work: { workId: 'later' },
      paragraph: undefined,
      againstIndex: 1,
    });
  });

  test.each([
    ["provision: 'nowhere#1', change: renews", undefined],
    ["provision: 'rtp-i-conclusions#9', change: renews", undefined],
    ["provision: 'ngo-report#1', change: renews", undefined],
  ])('leaves out {%s}, and keeps the positions of the others', async (wrong) => {
    const corpus = await corpusOf({ [COMMITMENT]: thread(FIRST, wrong, SECOND) });
    expect(listSteps(corpus, commitmentOf(corpus)).map(({ index }) => index)).toEqual([0, 2]);
  });

  test('compares with nothing where "against" names no earlier step', async () => {
    const corpus = await corpusOf({ [COMMITMENT]: thread(FIRST, `${SECOND}, against: 'rtp-i-conclusions#1'`) });
    expect(listSteps(corpus, commitmentOf(corpus))[1]?.againstIndex).toBeUndefined();
  });
});

describe('placeThreads', () => {
  test('gives each paragraph its thread, with the steps before and after', async () => {
    const corpus = await corpusOf({
      'conclusions/later.mdx': conclusionsOf('2009'),
      [COMMITMENT]: thread(FIRST, SECOND, "provision: 'later#1', change: extends"),
    });
    const places = placeThreads(corpus);
    expect([...places.keys()]).toEqual(['ag-res-2010#3.d', 'rtp-i-conclusions#1', 'later#1']);
    const [place, ...others] = places.get('rtp-i-conclusions#1') ?? [];
    expect(others).toEqual([]);
    expect(place).toMatchObject({
      commitment: { id: 'adopt-plans' },
      step: { index: 1 },
      previous: { provision: 'ag-res-2010#3.d' },
      next: { provision: 'later#1' },
    });
    expect(places.get('ag-res-2010#3.d')?.[0]?.previous).toBeUndefined();
    expect(places.get('later#1')?.[0]?.next).toBeUndefined();
  });

  test('lists every thread of a paragraph, by id of the thread', async () => {
    const corpus = await corpusOf({ 'commitments/a-second.mdx': THREAD });
    expect(
      placeThreads(corpus)
        .get('ag-res-2010#3.d')
        ?.map(({ commitment }) => commitment.id),
    ).toEqual(['a-second', 'adopt-plans']);
  });
});

describe('stepsOfWork', () => {
  test('lists the steps of the paragraphs in the order of the work, those that drop first', async () => {
    const corpus = await corpusOf({
      'conclusions/later.mdx': `${conclusionsOf('2009').replace('sourceProvisions: 1', 'sourceProvisions: 2')}
<Provision n="0" verb="requests" addressee="member-states">

Asks for funds.

</Provision>
`,
      [COMMITMENT]: thread(
        FIRST,
        SECOND,
        "provision: 'later#0', change: extends",
        "provision: 'later#1', change: renews",
      ),
      'commitments/given-up.mdx': thread(FIRST, SECOND, DROP),
    });
    expect(
      stepsOfWork(new Atlas(corpus), workOf(corpus, 'later')).map(({ step }) => [step.provision, step.change]),
    ).toEqual([
      ['later', 'drops'],
      ['later#1', 'renews'],
      ['later#0', 'extends'],
    ]);
    expect(stepsOfWork(new Atlas(corpus), workOf(corpus, 'lima-protocol'))).toEqual([]);
  });
});

describe('findLeftOut', () => {
  test('is not known of a work held in part', async () => {
    const corpus = await corpusOf({});
    expect(findLeftOut(new Atlas(corpus), workOf(corpus, 'ag-res-2010'))).toEqual({ known: false, reason: 'work' });
  });

  test('is not known where the earlier texts are held in part', async () => {
    const corpus = await corpusOf({});
    expect(findLeftOut(new Atlas(corpus), workOf(corpus, 'rtp-i-conclusions'))).toEqual({
      known: false,
      reason: 'earlier',
    });
  });

  test('is not known of a whole work that stands in no thread, or first in it', async () => {
    const corpus = await corpusOf({ [RESOLUTION]: WHOLE, 'conclusions/later.mdx': conclusionsOf('2009') });
    for (const workId of ['ag-res-2010', 'later'])
      expect(findLeftOut(new Atlas(corpus), workOf(corpus, workId))).toEqual({ known: false, reason: 'earlier' });
  });

  test('is not known from another step of the work itself', async () => {
    const corpus = await corpusOf({
      [RESOLUTION]: WHOLE,
      [COMMITMENT]: thread(FIRST, "provision: 'ag-res-2010#preamble-poverty', change: extends"),
    });
    expect(findLeftOut(new Atlas(corpus), workOf(corpus, 'ag-res-2010'))).toEqual({ known: false, reason: 'earlier' });
  });

  test('between two whole texts is nothing where none is recorded', async () => {
    const corpus = await corpusOf({ [RESOLUTION]: WHOLE });
    expect(findLeftOut(new Atlas(corpus), workOf(corpus, 'rtp-i-conclusions'))).toEqual({ known: true, steps: [] });
  });

  test('between two whole texts is what is recorded as dropped', async () => {
    const corpus = await corpusOf({
      'conclusions/later.mdx': conclusionsOf('2009'),
      [COMMITMENT]: thread(FIRST, SECOND, DROP),
    });
    expect(findLeftOut(new Atlas(corpus), workOf(corpus, 'later'))).toMatchObject({
      known: true,
      steps: [{ commitment: { id: 'adopt-plans' }, step: { index: 2, change: 'drops' } }],
    });
  });
});

describe('listActivities', () => {
  test('gives reported activities with their works, and leaves out what is not held', async () => {
    const corpus = await corpusOf({
      [REPORT]: (MINIMAL[REPORT] ?? '').replace('verb="proposes" proponent="ar"', 'verb="reports"'),
      [COMMITMENT]: THREAD.replace(
        'steps:\n',
        "activities:\n- {provision: 'ngo-report#1', why: So.}\n- {provision: 'ngo-report#2', why: No.}\n- {provision: ngo-report, why: No.}\nsteps:\n",
      ),
    });
    expect(listActivities(corpus, commitmentOf(corpus))).toMatchObject([
      { work: { workId: 'ngo-report' }, provision: { n: '1' }, why: 'So.' },
    ]);
  });
});

describe('commitmentsWith', () => {
  test.each([
    ['criteria', 'dedicated-law'],
    ['practices', 'ar-rescue-programme'],
    ['indicators', 'states-with-law'],
    ['topics', 'prevention'],
    ['treaties', 'lima-protocol'],
  ] as const)('finds commitments by their %s', async (field, id) => {
    const corpus = await corpusOf({});
    expect(commitmentsWith(corpus, field, id)).toEqual(corpus.commitments);
    expect(commitmentsWith(corpus, field, 'another')).toEqual([]);
  });
});

describe('threads of the real content', async () => {
  const real = await realCorpus();

  test.each(real.commitments.map((commitment) => [commitment.id, commitment] as const))(
    '%s keeps all its steps, each compared with an earlier one',
    (_, commitment) => {
      const steps = listSteps(real, commitment);
      expect(steps).toHaveLength(commitment.steps.length);
      for (const { index, againstIndex, paragraph, change } of steps) {
        if (index > 0) expect(againstIndex).toBeLessThan(index);
        expect(paragraph === undefined).toBe(change === 'drops');
      }
    },
  );
});
