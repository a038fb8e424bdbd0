// What the writers wrote is read back by two readers a format where titles break formats; those of every work are read back by the checks of exports.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse as parseBiblatex } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { listBibtexFaults, listCslFaults, listRisFaults } from '../../../../scripts/exports/check-references.ts';
import { Routes } from '../../../../src/addresses/routes.ts';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { listReferences } from '../../../../src/exports/cite/list-references.ts';
import type { Reference } from '../../../../src/exports/cite/reference.ts';
import { toBibtex } from '../../../../src/exports/cite/to-bibtex.ts';
import { toCslJson } from '../../../../src/exports/cite/to-csl-json.ts';
import { toRis } from '../../../../src/exports/cite/to-ris.ts';
import { citeWordsOf } from '../../../../src/words/cite-words.ts';
import { ownWordsIn } from '../../../helpers/identity.ts';
import { parseRis } from '../../../../scripts/exports/parse-ris.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const routes = new Routes('/', 'en', corpus);
const t = ownWordsIn('en');
const words = citeWordsOf(t);
const absolute = (path: string) => `https://atlas.example${path}`;
const ALL = corpus.works.map((work) => listReferences({ atlas, work, routes, absolute, words, t }));

/** By the readers of the checks of exports; what those find of all works is tried with them. */
function listFaults(references: readonly Reference[]): string[] {
  return [
    ...listRisFaults(toRis(references), references),
    ...listBibtexFaults(toBibtex(references), references),
    ...listCslFaults(toCslJson(references), references),
  ];
}

describe('the files of works for reference managers', () => {
  test.each([
    'A & B < C > "D" “E” % $ # _ é ñ œ',
    'a line\r\nand another\u2028 and a\ttab',
    'NUL\u0000 and half a \uD800letter, and \uFFFE none',
    '=HYPERLINK("https://evil.example")',
    '@article{x, title = {y}}',
    'שלום עולם \u202Eabc',
    'TI  - no tag',
    "l'enfant’s ``ready'' -- or {not} ~ \\LaTeX",
    'Commas, and semicolons; and and',
  ])('hold %j', (title) => {
    for (const kind of ['document', 'treaty', 'law', 'page'] as const)
      expect(
        listFaults([
          {
            kind,
            id: 'a-b',
            title,
            language: 'en',
            institution: 'Mandate Atlas',
            address: 'https://a.example/id/a-b/',
          },
          { kind, id: 'c', title: 'Next', language: 'en', institution: 'Mandate Atlas', address: 'https://a.example/' },
        ]),
      ).toEqual([]);
  });

  test('keep an entry of BibTeX whole where braces do not match', () => {
    const title = 'a} @misc{b';
    const references: Reference[] = [
      { kind: 'document', id: 'a', title, language: 'en', address: 'https://a.example/' },
      { kind: 'document', id: 'b', title: 'Next', language: 'en', address: 'https://a.example/' },
    ];
    const read = new Cite(toBibtex(references), { forceType: '@biblatex/text' }).data;
    expect(read.map((item) => item['title'])).toEqual([title, 'Next']);
    expect(parseBiblatex(toBibtex(references)).entries).toMatchObject({ 1: {}, 2: {} });
  });

  test('hold the work first, then each provision with its number and address', () => {
    const [work, ...provisions] = ALL.find(([first]) => first?.id === 'ag-res-2348') ?? [];
    expect(work).toMatchObject({ id: 'ag-res-2348', mark: 'AG/RES. 2348 (XXXVII-O/07)' });
    expect(work?.pin).toBeUndefined();
    expect(work?.digest).toMatch(/^Unofficial digest by Mandate Atlas, not the official text: Calls on states/);
    expect(provisions.find(({ id }) => id === 'ag-res-2348#3.d')).toMatchObject({
      pin: 'para. 3(d)',
      address: 'https://atlas.example/id/ag-res-2348/#3.d',
    });
    expect(provisions.find(({ id }) => id.endsWith('comprehensive-approach'))?.pin).toMatch(/editors/);
  });

  test('give a law its number, its state as code and the number of an article', () => {
    const law = ALL.flat().filter(({ id }) => id === 'ar-ley-26364#art-5');
    const [record] = parseRis(toRis(law));
    expect(Object.fromEntries(record ?? [])).toMatchObject({
      TY: ['STAT'],
      TI: ['Prevención y Sanción de la Trata de Personas y Asistencia a sus Víctimas'],
      M1: ['Ley 26.364'],
      T2: ['Argentina'],
      DA: ['2008/04/09/'],
      SE: ['5'],
    });
    expect(new Cite(toCslJson(law)).data[0]).toMatchObject({ section: '5', jurisdiction: 'Argentina' });
  });

  test('never split an author at a comma', () => {
    const names = parseRis(toRis(ALL.flat())).flatMap((record) => record.get('AU') ?? []);
    expect(names.filter((name) => name.includes(','))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });
});
