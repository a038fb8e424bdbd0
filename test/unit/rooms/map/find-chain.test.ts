import { describe, expect, test } from 'vitest';
import type { MandateLink, MandateRecord } from '../../../../src/atlas/mandates.ts';
import type { Work } from '../../../../src/corpus/types.ts';
import { findChain } from '../../../../src/rooms/map/find-chain.ts';
import { readContent } from '../../../helpers/make-content.ts';

const { corpus } = await readContent();
const [work] = corpus.works;
if (!work) throw new Error('The fixture lacks its works.');

const of = (issuingBody: string): Work => ({ ...work, frontMatter: { ...work.frontMatter, issuingBody } });

/** Records `a`, `b` … in the order of their dates, by body. */
function recordsOf(bodies: string): MandateRecord[] {
  return bodies.split('').map((body, index) => ({
    id: String.fromCharCode(97 + index),
    work: of(body),
    date: String(2000 + index),
    topics: new Map(),
    out: [],
    in: [],
  }));
}

const joins = (pairs: string): MandateLink[] =>
  pairs.split(' ').map(([from = '', to = '']) => ({ from, to, predicate: 'recalls', count: 1 }));

const chain = (bodies: string, pairs: string) =>
  findChain(recordsOf(bodies), joins(pairs))
    .map(({ id }) => id)
    .join('');

describe('findChain', () => {
  test('goes from record to record of one body, as far back as it can', () => {
    expect(chain('XXXX', 'ba ca cb dc da')).toBe('abcd');
  });

  test('does not pass through another body', () => {
    expect(chain('XXYXX', 'ba cb dc ed db')).toBe('abde');
  });

  test('is empty where fewer than three follow each other', () => {
    expect(chain('XXX', 'ba')).toBe('');
  });

  test('takes no link to a later record, as of a text that names what is to come', () => {
    expect(chain('XXXX', 'ba cb cd')).toBe('abc');
  });

  test('leaves out what has no date', () => {
    const records = recordsOf('XXXX').map((record) => (record.id === 'd' ? { ...record, date: null } : record));
    expect(findChain(records, joins('ba cb dc')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
