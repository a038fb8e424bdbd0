import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import type { Corpus, Work } from '../../../src/corpus/types.ts';
import {
  compareByDate,
  findNeighbours,
  heldOf,
  isMandate,
  isProposal,
  pickText,
} from '../../../src/atlas/work-queries.ts';
import type { PartialLabels } from '../../../src/schemas/fields.ts';
import { CONCLUSIONS, edit, MINIMAL, readContent, RESOLUTION, type Files } from '../../helpers/make-content.ts';

function workOf(corpus: Corpus, workId: string): Work {
  const work = corpus.workById.get(workId);
  if (!work) throw new Error(`${workId} is not in the fixture.`);
  return work;
}

/** A copy of the resolution with another date. */
function resolutionOf(adopted: string): string {
  return (MINIMAL[RESOLUTION] ?? '').replace('2004-06-08', adopted);
}

const DATED: Files = {
  'resolutions/a.mdx': resolutionOf('2003'),
  'resolutions/b.mdx': resolutionOf('2003'),
  'resolutions/c.mdx': resolutionOf('2004-06-09'),
  'resolutions/d.mdx': resolutionOf('null'),
  'resolutions/e.mdx': resolutionOf('1990').replace('issuingBody: general-assembly', 'issuingBody: rtp'),
};

describe('heldOf', () => {
  test.each([
    ['rtp-i-conclusions', 'whole'],
    ['ag-res-2010', 'part'],
  ])('says of %s "%s"', async (workId, held) => {
    expect(heldOf(workOf((await readContent()).corpus, workId))).toBe(held);
  });
  test.each(['true', 'false'])('says "none" of a work without provision, complete: %s', async (complete) => {
    const text = (MINIMAL[CONCLUSIONS] ?? '').replace('complete: true', `complete: ${complete}`);
    const { corpus } = await readContent({ [CONCLUSIONS]: text.split('## Section')[0] ?? '' });
    expect(heldOf(workOf(corpus, 'rtp-i-conclusions'))).toBe('none');
  });
});

describe('isMandate', () => {
  test.each([
    ['a mandating verb and an addressee', '', '', true],
    ['no addressee', 'addressee="member-states"', '', false],
    ['a proponent', 'topics="prevention"', 'proponent="ar"', false],
    ['a declaratory verb', 'verb="requests"', 'verb="notes"', false],
    ['a proposing verb', 'verb="requests"', 'verb="proposes"', false],
    ['a verb that is not known', 'verb="requests"', 'verb="wishes"', false],
    ['the words of another work', 'recalls="ag-res-2010"', 'reproduces="ag-res-2010"', false],
  ])('of a provision with %s (%j replaced by %j) is %j', async (_, from, to, is) => {
    const { corpus } = await readContent(edit(CONCLUSIONS, from, to));
    const verbById = new Map(corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));
    const [provision] = workOf(corpus, 'rtp-i-conclusions').provisions;
    expect(provision && isMandate(provision, verbById)).toBe(is);
  });
});

describe('isProposal', () => {
  test.each([
    ['', '', false],
    ['topics="prevention"', 'proponent="ar"', true],
    ['verb="requests"', 'verb="proposes"', true],
    ['verb="requests"', 'verb="reports"', false],
  ])('with %j replaced by %j is %j', async (from, to, is) => {
    const { corpus } = await readContent(edit(CONCLUSIONS, from, to));
    const verbById = new Map(corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));
    const [provision] = workOf(corpus, 'rtp-i-conclusions').provisions;
    expect(provision && isProposal(provision, verbById)).toBe(is);
  });
});

describe('compareByDate', () => {
  test('puts the newest first, those without date last, and equal dates by id', async () => {
    const { corpus } = await readContent(DATED);
    expect(corpus.works.toSorted(compareByDate).map(({ workId }) => workId)).toEqual([
      'ar-ley-26364',
      'rtp-i-conclusions',
      'c',
      'ag-res-2010',
      'a',
      'b',
      'lima-protocol',
      'e',
      'd',
      'ngo-report',
    ]);
  });
});

describe('findNeighbours', () => {
  test.each([
    ['c', 'ag-res-2010', undefined],
    ['ag-res-2010', 'a', 'c'],
    ['a', 'b', 'ag-res-2010'],
    ['b', undefined, 'a'],
    ['d', undefined, undefined],
    ['e', undefined, undefined],
    ['lima-protocol', undefined, undefined],
  ])('finds before and after %s the dated works of its body and collection', async (workId, previous, next) => {
    const { corpus } = await readContent(DATED);
    const found = findNeighbours(new Atlas(corpus), workOf(corpus, workId));
    expect([found.previous?.workId, found.next?.workId]).toEqual([previous, next]);
  });

  test('leaves the order of the corpus alone', async () => {
    const { corpus } = await readContent(DATED);
    const before = corpus.works.map(({ workId }) => workId);
    findNeighbours(new Atlas(corpus), workOf(corpus, 'a'));
    expect(corpus.works.map(({ workId }) => workId)).toEqual(before);
  });
});

describe('pickText', () => {
  const cases: [PartialLabels, 'en' | 'es' | 'pt' | 'fr', { text: string; language: string } | undefined][] = [
    [{ en: 'a', fr: 'b' }, 'fr', { text: 'b', language: 'fr' }],
    [{ en: 'a', fr: 'b' }, 'pt', { text: 'a', language: 'en' }],
    [{ fr: 'b', pt: 'c' }, 'es', { text: 'c', language: 'pt' }],
    [{ fr: 'b' }, 'en', { text: 'b', language: 'fr' }],
    [{}, 'en', undefined],
  ];
  test.each(cases)('of %j for "%s" picks %j', (texts, language, picked) => {
    expect(pickText(texts, language)).toEqual(picked);
  });
});
