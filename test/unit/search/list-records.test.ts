import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';
import { workPath } from '../../../src/addresses/work-path.ts';
import type { Language } from '../../../src/schemas/languages.ts';
import { listRecords } from '../../../src/search/list-records.ts';
import { readGuides } from '../../../src/integrations/read-guides.ts';
import { listSegments, type SearchRecord } from '../../../src/engine/search-record.ts';
import { COUNTRY, edit, INSTRUMENT, LAW, readContent } from '../../helpers/make-content.ts';

const { corpus } = await readContent();
const real = await realCorpus();
const records = listRecords(new Atlas(corpus));

function find(path: string): SearchRecord {
  const record = records.find((candidate) => candidate.path === path);
  if (!record) throw new Error(`There is no record ${path}.`);
  return record;
}

/** Texts of the provisions that have some in `language`, by number. */
function provisionsOf(path: string, language: Language): Record<string, string> {
  const record = find(path);
  return Object.fromEntries(
    [...(record.texts[language]?.provisions ?? [])].map(([n, { label, digest, due, terms }]) => [
      n,
      [label, digest, due, ...terms].filter(Boolean).join(' | '),
    ]),
  );
}

describe('listRecords', () => {
  test('has a state answer what it answers as things stand, and nothing that has ended', async () => {
    expect(find('legislation/ar/').provisions).toEqual(['dedicated-law']);
    const ended = await readContent(
      edit(
        COUNTRY,
        'articles: [art-2], ',
        "articles: [art-2], until: {date: 2019, reason: It was closed., evidence: {source: 'https://example.org/text', confidence: high, checkedOn: 2020-01-02}}, ",
      ),
    );
    const state = listRecords(new Atlas(ended.corpus)).find(({ path }) => path === 'legislation/ar/');
    expect(state?.provisions).toEqual([]);
  });

  test('narrows laws by the questions outside the checklist that they answer', async () => {
    const answer =
      "victims-fund: {status: partial, law: ar-ley-26364, evidence: {source: 'https://example.org/text', confidence: medium, checkedOn: 2020-01-02}}";
    const asked = await readContent(edit(COUNTRY, 'penalty: {', `others:\n  ${answer}\npenalty: {`));
    const law = listRecords(new Atlas(asked.corpus)).find(({ path }) => path === 'legislation/ar/ar-ley-26364/');
    expect(law?.facets.criterion).toContain('victims-fund');
    expect(find('legislation/ar/ar-ley-26364/').facets.criterion).not.toContain('victims-fund');
  });

  test('has each address once', () => {
    const paths = records.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('puts the whole of a work into the language in which it is written', () => {
    const text = find('resolutions/ag-res-2010/').texts.en;
    expect(text?.title).toBe('Fighting trafficking');
    expect(text?.marks.slice(0, 2)).toEqual(['AG/RES. 2010 (XXXIV-O/04)', 'AG/RES. 2010 (XXXIV-O-04)']);
    expect(text?.summary).toEqual(['Calls a meeting. See article 5.', 'Only two paragraphs were seen.']);
    expect(provisionsOf('resolutions/ag-res-2010/', 'en')).toEqual({
      '3.d': 'Asks states for plans against trafficking. | within two years | National plans | planes nacionales',
      'preamble-poverty': 'Poverty exposes people.',
    });
  });

  test('puts into another language its title there and the official terms seen there, no digest', () => {
    const text = find('resolutions/ag-res-2010/').texts.es;
    expect(text?.title).toBe('Lucha contra la trata');
    expect(text?.summary).toEqual([]);
    expect(provisionsOf('resolutions/ag-res-2010/', 'es')).toEqual({ '3.d': 'planes nacionales' });
  });

  test('names a document in English, which every reader searches, as all languages name it', async () => {
    expect(find('resolutions/ag-res-2010/').texts.en?.marks).toContain('Lucha contra la trata');
    const short =
      'shortTitle: {en: Lima Protocol, es: Protocolo de Lima, pt: Protocolo de Lima, fr: Protocole de Lima}\n';
    const unnamed = await readContent(edit(INSTRUMENT, short, ''));
    const record = listRecords(new Atlas(unnamed.corpus)).find(({ path }) => path === 'instruments/lima-protocol/');
    expect(record?.texts.en).toMatchObject({ title: '', marks: ['Protocolo de Lima'] });
    // A foreign name is no text in English.
    expect(record?.facets.lang).toEqual(['es']);
  });

  test('finds the counterpart of an English official term whatever its capitals', () => {
    expect(provisionsOf('resolutions/ag-res-2010/', 'fr')).toEqual({ '3.d': 'plans nationaux' });
  });

  test('leaves a work out of a language that has nothing of it', () => {
    expect(find('resolutions/ag-res-2010/').texts.pt).toBeUndefined();
  });

  test('finds a work by its short name in each language, before its full title and its symbol', () => {
    const { texts } = find('instruments/lima-protocol/');
    expect(texts.en?.title).toBe('Lima Protocol');
    expect(texts.fr?.title).toBe('Protocole de Lima');
    expect(find('reports/ngo-report/').texts.en).toMatchObject({
      title: 'Statement of "Example" & others',
      marks: ['NGO statement', 'Declaración de ONG', 'Declaração de ONGs', 'Déclaration d’ONG'],
    });
  });

  test('marks a work with its facets, and with no year where the date is not known', () => {
    expect(find('resolutions/ag-res-2010/').facets).toEqual({
      type: ['resolutions', 'resolution'],
      body: ['general-assembly'],
      year: ['2004'],
      country: [],
      topic: ['prevention'],
      addressee: ['member-states'],
      verb: ['requests', 'notes'],
      criterion: ['dedicated-law'],
      legalForce: [],
      lang: ['en', 'es', 'fr'],
    });
    expect(find('reports/ngo-report/').facets.year).toEqual([]);
    expect(find('reports/ngo-report/').date).toBe('');
  });

  test('has a law under its citation, with its state, other citations and labels', () => {
    const law = find('legislation/ar/ar-ley-26364/');
    expect(law.texts.en?.title).toBe('Law on Trafficking');
    expect(law.texts.en?.marks.slice(0, 3)).toEqual(['Ley 26.364 (B.O. 30 abril 2008)', 'Argentina', 'Ley 26364']);
    expect(provisionsOf(law.path, 'en')).toEqual({
      'art-2': 'Art. 2 | Defines the offence.',
      'art-145-bis': 'Art. 145 bis | Punishes it. | More for minors.',
    });
    expect(law.texts.es?.title).toBe('Ley de Trata');
    expect(provisionsOf(law.path, 'es')).toEqual({ 'art-2': 'Art. 2', 'art-145-bis': 'Art. 145 bis' });
    expect(law.texts.fr).toBeUndefined();
    expect(law.facets).toMatchObject({ body: [], verb: [], country: ['ar'], legalForce: ['in-force'] });
  });

  test('dates a law by its publication where its adoption is not recorded, as the timeline does', async () => {
    const published = await readContent(edit(LAW, 'adopted: 2008-04-09', 'adopted: null'));
    const law = listRecords(new Atlas(published.corpus)).find(({ path }) => path === 'legislation/ar/ar-ley-26364/');
    expect(law).toMatchObject({ date: '2008-04-30', facets: { year: ['2008'] } });
  });

  test('has states, criteria, bodies, topics and terms in four languages, defined in English alone', () => {
    for (const path of ['legislation/ar/', 'legislation/criteria/dedicated-law/', 'bodies/rtp/', 'topics/prevention/'])
      expect(Object.keys(find(path).texts), path).toEqual(['en', 'es', 'pt', 'fr']);
    expect(provisionsOf('legislation/ar/', 'en')).toEqual({ 'dedicated-law': 'Dedicated law' });
    expect(find('legislation/uy/').provisions).toEqual([]);
    const terms = records.filter(({ path }) => path.startsWith('glossary/#'));
    expect(terms.length).toBeGreaterThan(0);
    for (const term of terms) expect(term.texts.es?.summary).toEqual([]);
  });

  test('has a meeting in the languages of its names, with its facts in English alone', () => {
    const { texts } = find('meetings/rtp-i/');
    expect(Object.keys(texts)).toEqual(['en', 'es']);
    expect(texts.en?.summary.join()).toContain('Isla Margarita');
    expect(texts.es?.summary).toEqual([]);
  });

  test('has every work of the real content in its own language, with all provisions', () => {
    const byPath = new Map(listRecords(new Atlas(real)).map((record) => [record.path, record]));
    for (const work of real.works) {
      const text = byPath.get(workPath(work))?.texts[work.frontMatter.language];
      expect([...(text?.provisions.keys() ?? [])], work.workId).toEqual(work.provisions.map(({ n }) => n));
    }
  });
});

describe('listSegments', () => {
  test('gives the texts of each part apart', () => {
    const record = find('resolutions/ag-res-2010/');
    const text = record.texts.en;
    if (!text) throw new Error('There is no text.');
    expect([0, 1, 2, 3].map((part) => listSegments(text, part, record.provisions).length)).toEqual([1, 3, 2, 5]);
    expect(listSegments(text, 99, record.provisions)).toEqual([]);
  });
});

describe('readGuides', () => {
  test('reads title and text of each guide in four languages, without its marks', async () => {
    const [guide] = await readGuides(['src/pages'], ['guides/how-to-read-a-resolution/']);
    expect(guide?.path).toBe('guides/how-to-read-a-resolution/');
    expect(Object.keys(guide?.texts ?? {})).toEqual(['en', 'es', 'pt', 'fr']);
    expect(guide?.texts.en?.title).toBe('How to read a resolution');
    const text = guide?.texts.en?.summary.join(' ') ?? '';
    expect(text).toContain('preamble');
    expect(text).not.toMatch(/\]\(|\*\*|^#|layout:/m);
  });

  test('leaves out a guide that is not there', async () => {
    const [guide] = await readGuides(['src/pages'], ['guides/no-such-guide/']);
    expect(guide?.texts).toEqual({});
  });
});
