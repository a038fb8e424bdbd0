import { describe, expect, test } from 'vitest';
import { realCorpus } from '../../helpers/real-corpus.ts';
import type { CitedEntry } from '../../../src/citations/cited-record.ts';
import { toSymbolsJson } from '../../../src/search/symbols-json.ts';
import { edit, readContent, REPORT } from '../../helpers/make-content.ts';

const real = await realCorpus();

describe('toSymbolsJson', () => {
  test('lists the works that are no laws, one a line, with the numbers that are printed', async () => {
    const { corpus } = await readContent();
    expect(toSymbolsJson(corpus)).toMatchInlineSnapshot(`
      "[
      {"path":"resolutions/ag-res-2010/","mark":"AG/RES. 2010 (XXXIV-O/04)","marks":["AG/RES. 2010 (XXXIV-O-04)"],"titles":{"en":"Fighting trafficking","es":"Lucha contra la trata"},"numbers":"3.d"},
      {"path":"conclusions/rtp-i-conclusions/","mark":"RTP-I/doc.5/06","marks":[],"titles":{"en":"Conclusions of the First Meeting"},"numbers":"1"},
      {"path":"instruments/lima-protocol/","mark":null,"marks":[],"titles":{"es":"Protocolo de Lima"},"numbers":"art-5"},
      {"path":"reports/ngo-report/","mark":null,"marks":[],"titles":{"en":"Statement of \\"Example\\" & others"},"numbers":""}
      ]
      "
    `);
  });

  test('lists a work that has other marks only', async () => {
    const { corpus } = await readContent(edit(REPORT, 'symbol: null', 'symbol: null\nsymbols: [CP/CSH-889/07]'));
    const entries = JSON.parse(toSymbolsJson(corpus)) as CitedEntry[];
    expect(entries.at(-1)).toMatchObject({ path: 'reports/ngo-report/', mark: null, marks: ['CP/CSH-889/07'] });
  });

  test('is an empty list where there is no work', async () => {
    const { corpus } = await readContent();
    expect(JSON.parse(toSymbolsJson({ ...corpus, works: [] }))).toEqual([]);
  });

  test('knows AG/RES. 2348 of the real content with its provisions', () => {
    const entries = JSON.parse(toSymbolsJson(real)) as CitedEntry[];
    const entry = entries.find(({ path }) => path === 'resolutions/ag-res-2348/');
    expect(entry?.mark).toBe('AG/RES. 2348 (XXXVII-O/07)');
    expect(entry?.numbers.split(' ')).toEqual(expect.arrayContaining(['2', '3.d']));
  });
});
