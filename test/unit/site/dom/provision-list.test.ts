import { describe, expect, test } from 'vitest';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { LIST_LIMIT, readList, writeList } from '../../../../src/site/dom/provision-list.ts';

const KNOWN = new Set(['ag-res-2348#3.d', 'ag-res-2348#2', 'rtp-ii-doc-7-09#prosecution-1.c', 'x#pre-2']);
const read = (text: string) => readList(text, (end) => KNOWN.has(end));

describe('writeList', () => {
  test.each([
    [[], ''],
    [['ag-res-2348#3.d'], 'ag-res-2348~3.d'],
    [['ag-res-2348#3.d', 'x#pre-2', 'ag-res-2348#2'], 'ag-res-2348~3.d~2,x~pre-2'],
  ])('writes %j as %j', (ends, text) => {
    expect(writeList(ends)).toBe(text);
  });

  test('is read back whole for every provision held, and needs no escape in an address', async () => {
    const corpus = await realCorpus();
    const ends = new Atlas(corpus).provisionRows.map(({ work, provision }) => `${work.workId}#${provision.n}`);
    for (let from = 0; from < ends.length; from += LIST_LIMIT) {
      const some = ends.slice(from, from + LIST_LIMIT);
      const text = writeList(some);
      expect(new URLSearchParams(new URL(`https://a.org/?list=${text}`).search).get('list')).toBe(text);
      const result = readList(text, (end) => ends.includes(end));
      expect(new Set(result.ends)).toEqual(new Set(some));
      expect(result.ends).toHaveLength(some.length);
      expect([result.unknown, result.tooLong]).toEqual([[], false]);
    }
  });
});

describe('readList', () => {
  test.each([
    ['', [], []],
    [',,', [], []],
    ['ag-res-2348~3.d~2', ['ag-res-2348#3.d', 'ag-res-2348#2'], []],
    ['ag-res-2348~3.d,ag-res-2348~3.d', ['ag-res-2348#3.d'], []],
    ['ag-res-2348~9~2', ['ag-res-2348#2'], ['ag-res-2348~9']],
    ['ag-res-2348', [], ['ag-res-2348']],
    ['ag-res-2348~', [], ['ag-res-2348~']],
    ['~3.d', [], ['~3.d']],
    ['nothing~1,x~pre-2', ['x#pre-2'], ['nothing~1']],
    ['AG-RES-2348~3.d', [], ['AG-RES-2348~3.d']],
    ['<img>~1~1', [], ['<img>~1']],
    ['ag-res-2348#3.d', [], ['ag-res-2348#3.d']],
  ])('reads %j as %j and names %j', (text, ends, unknown) => {
    expect(read(text)).toEqual({ ends, unknown, tooLong: false });
  });

  test('takes as many as the limit, and says that it left some out', () => {
    const text = `a~${Array.from({ length: LIST_LIMIT + 1 }, (_, index) => index).join('~')}`;
    const { ends, tooLong } = readList(text, () => true);
    expect(ends).toHaveLength(LIST_LIMIT);
    expect(tooLong).toBe(true);
  });
});
