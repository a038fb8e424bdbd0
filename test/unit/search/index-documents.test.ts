import { resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { workPath } from '../../../src/corpus/work-path.ts';
import { listIndexDocuments, type IndexDocument } from '../../../src/search/index-documents.ts';
import { readContent } from '../../helpers/make-content.ts';

const { corpus } = await readContent();
const documents = listIndexDocuments(corpus);

function find(language: string, url: string): IndexDocument | undefined {
  return documents.find((candidate) => candidate.language === language && candidate.url === url);
}

function htmlOf(language: string, url: string): HTMLElement {
  return parse(find(language, url)?.html ?? '');
}

/** Texts of the provisions, by number. */
function sectionsOf(html: HTMLElement): Record<string, string> {
  return Object.fromEntries(
    html.querySelectorAll('section').map((section) => [
      section.querySelector('h3')?.id ?? '',
      section
        .querySelectorAll('p')
        .map((p) => p.text)
        .join(' | '),
    ]),
  );
}

describe('listIndexDocuments', () => {
  test('has each address once a language', () => {
    const keys = documents.map(({ language, url }) => `${language} ${url}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('puts the whole of a work into the language in which it is written', () => {
    const html = htmlOf('en', '/resolutions/ag-res-2010/');
    expect(html.querySelector('html')?.getAttribute('lang')).toBe('en');
    expect(html.querySelector('h1')?.text).toBe('AG/RES. 2010 (XXXIV-O/04) · Fighting trafficking');
    expect(html.text).toContain('AG/RES. 2010 (XXXIV-O-04)');
    expect(html.text).toContain('Calls a meeting. See article 5.');
    expect(sectionsOf(html)).toEqual({
      '3.d': 'Asks states for plans against trafficking. | within two years | National plans; planes nacionales',
      'preamble-poverty': 'Poverty exposes people.',
    });
  });

  test('puts into another language its title there and the official terms seen there, no digest', () => {
    const html = htmlOf('es', '/resolutions/ag-res-2010/');
    expect(html.querySelector('h1')?.text).toBe('AG/RES. 2010 (XXXIV-O/04) · Lucha contra la trata');
    expect(sectionsOf(html)).toEqual({ '3.d': 'planes nacionales' });
    expect(html.text).not.toMatch(/Asks|Calls/);
    expect(html.text).not.toContain('XXXIV-O-04');
  });

  test('finds the counterpart of an English official term whatever its capitals', () => {
    expect(sectionsOf(htmlOf('fr', '/resolutions/ag-res-2010/'))).toEqual({ '3.d': 'plans nationaux' });
  });

  test('leaves a work out of a language that has nothing of it', () => {
    expect(find('pt', '/resolutions/ag-res-2010/')).toBeUndefined();
    expect(find('en', '/instruments/lima-protocol/')).toBeUndefined();
    expect(sectionsOf(htmlOf('es', '/instruments/lima-protocol/'))).toEqual({
      'art-5': 'Los Estados penalizan la trata. | trata de personas',
    });
  });

  test('marks a work with its filters, and with no year where the date is not known', () => {
    expect(find('en', '/resolutions/ag-res-2010/')?.filters).toEqual({
      collection: ['resolutions'],
      body: ['general-assembly'],
      year: ['2004'],
      topic: ['prevention'],
      addressee: ['member-states'],
      verb: ['notes', 'requests'],
      country: [],
      criterion: ['dedicated-law'],
      legalForce: [],
    });
    expect(find('en', '/reports/ngo-report/')?.filters['year']).toEqual([]);
  });

  test('has a law under its citation, with its state, other citations and labels', () => {
    const url = '/legislation/ar/ar-ley-26364/';
    const english = htmlOf('en', url);
    expect(english.querySelector('h1')?.text).toBe('Ley 26.364 (B.O. 30 abril 2008) · Law on Trafficking');
    expect(english.text).toContain('Argentina · Ley 26364');
    expect(sectionsOf(english)).toEqual({
      'art-2': 'Art. 2 | Defines the offence.',
      'art-145-bis': 'Art. 145 bis | Punishes it.',
    });
    const spanish = htmlOf('es', url);
    expect(spanish.querySelector('h1')?.text).toBe('Ley 26.364 (B.O. 30 abril 2008) · Ley de Trata');
    expect(sectionsOf(spanish)).toEqual({ 'art-2': 'Art. 2', 'art-145-bis': 'Art. 145 bis' });
    expect(find('fr', url)).toBeUndefined();
    expect(find('en', url)?.filters).toMatchObject({
      collection: ['legislation'],
      year: ['2008'],
      verb: [],
      country: ['ar'],
      criterion: ['dedicated-law'],
      legalForce: ['in-force'],
    });
  });

  test('has every state and criterion in four languages', () => {
    for (const url of ['/legislation/ar/', '/legislation/uy/', '/legislation/criteria/dedicated-law/'])
      expect(documents.filter((candidate) => candidate.url === url).map(({ language }) => language)).toEqual([
        'en',
        'es',
        'pt',
        'fr',
      ]);
    expect(sectionsOf(htmlOf('en', '/legislation/ar/'))).toEqual({ 'dedicated-law': 'Dedicated law' });
    expect(sectionsOf(htmlOf('en', '/legislation/uy/'))).toEqual({});
    expect(htmlOf('en', '/legislation/criteria/dedicated-law/').text).toContain('Is there a law?');
  });

  test('escapes what it puts into HTML', () => {
    const html = find('en', '/reports/ngo-report/')?.html ?? '';
    expect(html).toContain('<h1>Statement of &quot;Example&quot; &amp; others</h1>');
    expect(html).toContain('<title>Statement of &quot;Example&quot; &amp; others</title>');
  });

  test('has a meeting in the languages of its names, with its facts in English alone', () => {
    expect(documents.filter(({ url }) => url === '/meetings/rtp-i/').map(({ language }) => language)).toEqual([
      'en',
      'es',
    ]);
    expect(htmlOf('en', '/meetings/rtp-i/').text).toContain('Isla Margarita');
    expect(htmlOf('es', '/meetings/rtp-i/').text).not.toContain('Isla Margarita');
  });

  test.each([
    ['/bodies/rtp/', ['Meeting of Authorities', 'Reunión', 'Reunión', 'Meeting of Authorities']],
    ['/topics/prevention/', ['Prevention', 'Prevención', 'Prevención', 'Prevention']],
  ])('has %s in four languages, each under its own label', (url, titles) => {
    const found = documents.filter((candidate) => candidate.url === url);
    expect(found.map(({ language }) => language)).toEqual(['en', 'es', 'pt', 'fr']);
    expect(found.map(({ html }) => parse(html).querySelector('h1')?.text)).toEqual(titles);
  });

  test('has the glossary terms in four languages, defined in English alone', () => {
    const found = documents.filter(({ url }) => url.startsWith('/glossary/'));
    const defined = found.filter(({ html }) => html.includes('Act, &quot;means&quot; &amp; purpose.'));
    expect(defined.map(({ language }) => language)).toEqual(['en']);
    for (const word of ['trafficking', 'trata', 'tráfico', 'traite'])
      expect(found.filter(({ html }) => html.includes(word)).length, word).toBeGreaterThan(0);
  });

  test('has a document of every work of the real content in its own language, with all provisions', async () => {
    const real = (await readCorpus(resolve('content'))).corpus;
    const byKey = new Map(listIndexDocuments(real).map((found) => [`${found.language} ${found.url}`, found.html]));
    for (const work of real.works) {
      const { workId, frontMatter, provisions } = work;
      const html = byKey.get(`${frontMatter.language} /${workPath(work)}`) ?? '';
      const ids = [...html.matchAll(/<h3 id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids, workId).toEqual(provisions.map(({ n }) => n));
    }
  });
});
