import { describe, expect, test } from 'vitest';
import { listRecords } from '../../../src/search/list-records.ts';
import { readContent } from '../../helpers/make-content.ts';
import { IN_SPANISH, RESOLUTION_ES, STATE_ES } from '../../helpers/spanish-content.ts';

const { corpus, atlas, issues } = await readContent(IN_SPANISH);
const spanish = atlas.in('es').corpus;

describe('Atlas.in', () => {
  test('is the atlas itself in a language into which nothing is translated', () => {
    expect(issues).toEqual([]);
    expect(atlas.in('en')).toBe(atlas);
    expect(atlas.in('pt')).toBe(atlas);
    expect(atlas.in('es')).toBe(atlas.in('es'));
    // Of one that is told in a language, the others are asked alike.
    expect(atlas.in('es').in('en')).toBe(atlas);
    expect(atlas.in('es').in('es')).toBe(atlas.in('es'));
  });

  test('tells a state in the language, with the facts of the original', () => {
    const state = spanish.countries.find(({ code }) => code === 'ar');
    const original = corpus.countries.find(({ code }) => code === 'ar');
    expect(state?.criteria['dedicated-law']?.note).toBe('Desde 2008 castiga con 4 años o más.');
    expect(state?.toldIn).toBe('es');
    expect(original?.toldIn).toBe('en');
    const { note, ...facts } = original?.criteria['dedicated-law'] ?? {};
    expect(note).toBe('Since 2008 it punishes with 4 years or more.');
    expect(state?.criteria['dedicated-law']).toMatchObject(facts);
  });

  test('tells a work paragraph by paragraph: digest, time, name and notes, and keeps verb, addressee and links', () => {
    const work = spanish.workById.get('ag-res-2010');
    expect(work?.frontMatter.language).toBe('es');
    expect(work?.summary.text).toBe('Convoca una reunión. Véase el artículo 5.');
    expect(work?.notes.map(({ text }) => text)).toEqual(['Solo se leyeron dos párrafos.']);
    const [asked, poverty] = work?.provisions ?? [];
    expect(asked).toMatchObject({
      n: '3.d',
      verb: 'requests',
      addressee: ['member-states'],
      digest: { text: 'Pide a los Estados planes contra la trata.' },
      due: { by: '2006', text: 'en el plazo de dos años' },
    });
    expect(asked?.relations.map(({ note }) => note)).toEqual(['Se nombra de paso.']);
    expect(poverty).toMatchObject({
      label: 'Preámbulo: pobreza',
      digest: { text: 'La pobreza expone a las personas.' },
    });
    expect(corpus.workById.get('ag-res-2010')?.provisions[0]?.digest.text).toContain('Asks states');
  });

  test('tells practices and commitments, with what stands in lists', () => {
    expect(spanish.practiceById.get('ar-rescue-programme')).toMatchObject({
      toldIn: 'es',
      organisation: 'Ministerio de «Justicia» y otros',
      results: [{ text: 'Se acompañó a noventa víctimas.', source: 'https://example.org/text' }],
      summary: { text: 'Acompaña a las víctimas desde la primera hora.' },
    });
    expect(spanish.commitmentById.get('adopt-plans')).toMatchObject({
      toldIn: 'es',
      steps: [
        { provision: 'ag-res-2010#3.d', reason: 'Pide planes.' },
        { provision: 'rtp-i-conclusions#1', reason: 'Los pide de nuevo.' },
      ],
      notKnown: ['Si se ejecutó algún plan.'],
    });
  });

  test('keeps what has no translation as it is', () => {
    expect(spanish.workById.get('rtp-i-conclusions')).toBe(corpus.workById.get('rtp-i-conclusions'));
  });
});

describe('listRecords', () => {
  test('gives the Spanish words to the Spanish index alone, and each record once', () => {
    const records = listRecords(atlas);
    const work = records.filter(({ path }) => path.endsWith('ag-res-2010/'));
    expect(work).toHaveLength(1);
    expect(work[0]?.texts.es?.provisions.get('3.d')?.digest).toBe('Pide a los Estados planes contra la trata.');
    expect(work[0]?.texts.en?.provisions.get('3.d')?.digest).toContain('Asks states');
    const state = records.find(({ path }) => path === 'legislation/ar/');
    expect(state?.texts.es?.provisions.get('dedicated-law')?.digest).toBe('Desde 2008 castiga con 4 años o más.');
    expect(state?.texts.pt?.provisions.get('dedicated-law')?.digest).toBe('');
    expect(records.find(({ path }) => path.includes('adopt-plans'))?.texts.es?.summary).toContain(
      'Si se ejecutó algún plan.',
    );
  });
});

describe('readContent', () => {
  test('leaves a record that its translation tells wrongly in English, and says so', async () => {
    const broken = await readContent({ ...IN_SPANISH, [STATE_ES]: 'criteria: [' });
    expect(broken.issues.map(({ rule, file }) => `${file} ${rule}`)).toContain(`content/${STATE_ES} yaml-parses`);
    expect(broken.atlas.in('es').corpus.countries.find(({ code }) => code === 'ar')?.toldIn).toBe('en');
    const missing = await readContent({ ...IN_SPANISH, [RESOLUTION_ES]: null });
    expect(missing.issues).toEqual([]);
    expect(missing.atlas.in('es').corpus.workById.get('ag-res-2010')?.frontMatter.language).toBe('en');
  });
});
