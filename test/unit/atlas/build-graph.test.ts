import { describe, expect, test } from 'vitest';
import { numberOf, recordOf, resolveEnd, type Relation } from '../../../src/atlas/build-graph.ts';
import { edit, INSTRUMENT, readContent } from '../../helpers/make-content.ts';

const { corpus, graph } = await readContent();

function short(relations: readonly Relation[]): string[] {
  return relations.map(({ from, predicate, to }) => `${from} ${predicate} ${to}`);
}

describe('buildGraph', () => {
  test('lists relations by work, its own first, then those of its provisions; then by practice', () => {
    expect(short(graph.relations)).toEqual([
      'ag-res-2010 convenes rtp-i',
      'ag-res-2010#3.d cites lima-protocol#art-5',
      'rtp-i-conclusions#1 recalls ag-res-2010',
      'rtp-i-conclusions#1 followsUp ag-res-2010#3.d',
      'ar-rescue-programme implements ag-res-2010#3.d',
    ]);
  });

  test.each([
    ['ag-res-2010', ['ag-res-2010 convenes rtp-i']],
    ['ag-res-2010#3.d', ['ag-res-2010#3.d cites lima-protocol#art-5']],
    ['ag-res-2010#preamble-poverty', []],
    ['ar-rescue-programme', ['ar-rescue-programme implements ag-res-2010#3.d']],
    ['nowhere', []],
  ])('finds what leaves exactly "%s"', (end, relations) => {
    expect(short(graph.outgoing(end))).toEqual(relations);
  });

  test.each([
    ['ag-res-2010', ['rtp-i-conclusions#1 recalls ag-res-2010']],
    [
      'ag-res-2010#3.d',
      ['rtp-i-conclusions#1 followsUp ag-res-2010#3.d', 'ar-rescue-programme implements ag-res-2010#3.d'],
    ],
    ['lima-protocol', []],
    ['lima-protocol#art-5', ['ag-res-2010#3.d cites lima-protocol#art-5']],
    ['rtp-i', ['ag-res-2010 convenes rtp-i']],
  ])('finds what acts on exactly "%s"', (end, relations) => {
    expect(short(graph.incoming(end))).toEqual(relations);
  });

  test('finds what a record or its provisions do', () => {
    expect(short(graph.outgoingFromRecord('ag-res-2010'))).toEqual([
      'ag-res-2010 convenes rtp-i',
      'ag-res-2010#3.d cites lima-protocol#art-5',
    ]);
    expect(graph.outgoingFromRecord('ag-res-2010#3.d')).toEqual([]);
  });

  test('finds what acts on a record or its provisions', () => {
    expect(short(graph.incomingToRecord('ag-res-2010'))).toEqual([
      'rtp-i-conclusions#1 recalls ag-res-2010',
      'rtp-i-conclusions#1 followsUp ag-res-2010#3.d',
      'ar-rescue-programme implements ag-res-2010#3.d',
    ]);
    expect(short(graph.incomingToRecord('lima-protocol'))).toEqual(['ag-res-2010#3.d cites lima-protocol#art-5']);
  });

  test('shows every relation at both of its ends', () => {
    for (const relation of graph.relations) {
      expect(graph.outgoing(relation.from)).toContain(relation);
      expect(graph.incoming(relation.to)).toContain(relation);
    }
  });

  test('keeps a dangling end', async () => {
    const { graph: other } = await readContent({ [INSTRUMENT]: null });
    expect(short(other.incoming('lima-protocol#art-5'))).toEqual(['ag-res-2010#3.d cites lima-protocol#art-5']);
  });

  test('keeps note and place of a relation', async () => {
    const { graph: other } = await readContent(
      edit(INSTRUMENT, 'complete:', 'relations: [{predicate: cites, to: rtp-i, note: So.}]\ncomplete:'),
    );
    expect(other.outgoing('lima-protocol')).toEqual([
      {
        from: 'lima-protocol',
        predicate: 'cites',
        to: 'rtp-i',
        note: 'So.',
        place: { file: `content/${INSTRUMENT}`, line: 11, column: 36 },
      },
    ]);
  });
});

describe('recordOf and numberOf', () => {
  test.each([
    ['ag-res-2348', 'ag-res-2348', undefined],
    ['ag-res-2348#3.d', 'ag-res-2348', '3.d'],
    ['a#', 'a', ''],
    ['a#b#c', 'a', 'b#c'],
  ])('take "%s" apart', (end, record, n) => {
    expect([recordOf(end), numberOf(end)]).toEqual([record, n]);
  });
});

describe('resolveEnd', () => {
  const work = corpus.workById.get('ag-res-2010');
  test('gives the work, with the provision that the end names', () => {
    expect(resolveEnd(corpus, 'ag-res-2010')).toEqual({ work });
    expect(resolveEnd(corpus, 'ag-res-2010#3.d')).toEqual({ work, provision: work?.provisions[0] });
  });
  test.each(['rtp-i', 'nowhere', 'ag-res-2010#9', 'nowhere#1', 'ag-res-2010#'])('gives nothing for "%s"', (end) => {
    expect(resolveEnd(corpus, end)).toBeUndefined();
  });
});
