// What the writers wrote is read back by two readers of others' making a format, of every work and of titles that break formats.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse as parseBiblatex } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { Routes } from '../../../../src/addresses/routes.ts';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { listReferences } from '../../../../src/exports/cite/list-references.ts';
import type { Reference } from '../../../../src/exports/cite/reference.ts';
import { toBibtex } from '../../../../src/exports/cite/to-bibtex.ts';
import { toCslJson } from '../../../../src/exports/cite/to-csl-json.ts';
import { toRis } from '../../../../src/exports/cite/to-ris.ts';
import { toPlainTitle } from '../../../../src/exports/cite/plain-title.ts';
import { citeWordsOf } from '../../../../src/words/cite-words.ts';
import { translatorFor } from '../../../../src/words/translate.ts';
import { parseRis, type RisRecord } from '../../../helpers/parse-ris.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const routes = new Routes('/', 'en', corpus);
const words = citeWordsOf(translatorFor('en'));
const absolute = (path: string) => `https://atlas.example${path}`;
const ALL = corpus.works.map((work) => listReferences({ atlas, work, routes, absolute, words }));
/** Every work, and each tenth of the provisions. */
const SAMPLE = ALL.flatMap(([work, ...provisions]) => [
  ...(work ? [work] : []),
  ...provisions.filter((_, index) => index % 10 === 0),
]);

interface Told {
  id: unknown;
  type: unknown;
  title: unknown;
  number: unknown;
  body: unknown;
  place: unknown;
  date: unknown;
  url: unknown;
}

/** What every format tells of a reference. */
function told(reference: Reference, type: string): Told {
  const { id, title, mark, institution, place, date, address } = reference;
  return { id, type, title, number: mark, body: institution, place, date, url: address };
}

/** The same of an item in the shape of CSL, which `@citation-js/core` gives whatever it read. */
function ofCsl(item: Readonly<Record<string, unknown>>): Told {
  const { issued } = item as { issued?: { 'date-parts': (number | string)[][] } };
  const date = issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
  const { id, type, title, note, number = note, publisher: body, 'publisher-place': place, URL: url } = item;
  return { id, type, title, number, body, place, date, url };
}

const CSL_TYPES = { document: 'report', treaty: 'treaty', law: 'legislation', page: 'webpage' } as const;

function ofRis(record: RisRecord): Told {
  const one = (tag: string) => record.get(tag)?.[0];
  const type = one('TY');
  const date = one('DA')?.split('/').filter(Boolean).join('-');
  const number = one(type === 'STAT' || type === 'GEN' ? 'M1' : 'SN');
  return { id: one('ID'), type, title: one('TI'), number, body: one('PB'), place: one('CY'), date, url: one('UR') };
}

/** Text of a field of `biblatex-csl-converter`, known or not to its type of entry. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((part) => textOf(part) ?? '').join('');
  const { text, literal } = value as { text?: string; literal?: unknown };
  return text ?? textOf(literal);
}

function ofBiblatex(text: string): Told[] {
  const { entries, errors } = parseBiblatex(text, { processUnknown: true, processUnexpected: true });
  // It takes no address for one that has no public domain.
  expect(errors.filter(({ type }) => type !== 'unknown_uri')).toEqual([]);
  return Object.values(entries).map(({ entry_key, bib_type, fields, unexpected_fields = {}, unknown_fields = {} }) => {
    const all: Record<string, unknown> = { ...unknown_fields, ...unexpected_fields, ...fields };
    const one = (name: string) => textOf(all[name]);
    return {
      id: entry_key.replace(':', '#'),
      type: bib_type,
      title: one('title'),
      number: one('number'),
      body: one('institution') ?? one('organization'),
      place: one('location'),
      date: one('date'),
      url: one('url'),
    };
  });
}

/** Told what it reads: a title may look like the beginning of another format. */
const read = (text: string, forceType: '@ris/file' | '@biblatex/text' | '@else/json') =>
  new Cite(text, { forceType }).data.map(ofCsl);

function expectSame(references: readonly Reference[]): void {
  const plain = references.map((reference) => ({ ...reference, title: toPlainTitle(reference.title) }));
  const ris = toRis(references);
  const bibtex = toBibtex(references);
  const csl = toCslJson(references);
  const tell = (types: Readonly<Record<Reference['kind'], string>>) =>
    plain.map((reference) => told(reference, types[reference.kind]));
  expect(parseRis(ris).map(ofRis)).toEqual(tell({ document: 'RPRT', treaty: 'GEN', law: 'STAT', page: 'ELEC' }));
  expect(read(csl, '@else/json')).toEqual(tell(CSL_TYPES));
  expect((JSON.parse(csl) as Record<string, unknown>[]).map(ofCsl)).toEqual(tell(CSL_TYPES));
  expect(read(ris, '@ris/file')).toEqual(tell({ ...CSL_TYPES, treaty: 'document' }));
  expect(read(bibtex, '@biblatex/text').map((item) => ({ ...item, id: String(item.id).replace(':', '#') }))).toEqual(
    tell({ ...CSL_TYPES, treaty: 'document' }),
  );
  expect(ofBiblatex(bibtex)).toEqual(tell({ document: 'report', treaty: 'misc', law: 'legislation', page: 'online' }));
}

describe('the files of works for reference managers', () => {
  test('come back equal from two readers a format', () => {
    expect(SAMPLE.length).toBeGreaterThan(corpus.works.length);
    expectSame(SAMPLE);
  });

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
      expectSame([
        { kind, id: 'a-b', title, language: 'en', institution: 'Mandate Atlas', address: 'https://a.example/id/a-b/' },
        { kind, id: 'c', title: 'Next', language: 'en', institution: 'Mandate Atlas', address: 'https://a.example/' },
      ]);
  });

  test('keep an entry of BibTeX whole where braces do not match', () => {
    const title = 'a} @misc{b';
    const text = toBibtex([
      { kind: 'document', id: 'a', title, language: 'en', address: 'https://a.example/' },
      { kind: 'document', id: 'b', title: 'Next', language: 'en', address: 'https://a.example/' },
    ]);
    expect(read(text, '@biblatex/text').map((item) => item.title)).toEqual([title, 'Next']);
    expect(ofBiblatex(text)).toHaveLength(2);
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
