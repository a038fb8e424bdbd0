import { describe, expect, test } from 'vitest';
import { listSteps, type ResolvedStep } from '../../../../src/atlas/threads.ts';
import { chooseCompared } from '../../../../src/rooms/commitments/choose-compared.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const { corpus } = await readContent({});
const site = siteOf(corpus, 'en');
const [commitment] = corpus.commitments;
const [model] = commitment ? listSteps(corpus, commitment) : [];
const verbOf = (kind: string) => corpus.vocabularies.verbs.find((verb) => verb.kind === kind)?.id ?? '';

type Given = [kind: string, addressee: string];

/** Steps by the kind of their verb and their addressee. */
function stepsOf(...given: readonly Given[]): ResolvedStep[] {
  return given.flatMap(([kind, addressee], index) =>
    model?.paragraph
      ? [{ ...model, index, paragraph: { ...model.paragraph, verb: verbOf(kind), addressee: [addressee] } }]
      : [],
  );
}

const chosen = (...given: readonly Given[]) => chooseCompared(stepsOf(...given), site)?.map(({ index }) => index);

describe('chooseCompared', () => {
  test('takes the steps farthest apart that do the same to the same addressee', () => {
    expect(chosen(['mandating', 'a'], ['mandating', 'b'], ['mandating', 'a'], ['declaratory', 'a'])).toEqual([0, 2]);
  });

  test('takes those that do the same where no two have one addressee', () => {
    expect(chosen(['declaratory', 'a'], ['mandating', 'b'], ['mandating', 'c'])).toEqual([1, 2]);
  });

  test('takes the first and the last where no two do the same', () => {
    expect(chosen(['mandating', 'a'], ['declaratory', 'a'])).toEqual([0, 1]);
  });

  test('takes nothing where there are not two', () => {
    expect(chosen(['mandating', 'a'])).toBeUndefined();
  });
});
