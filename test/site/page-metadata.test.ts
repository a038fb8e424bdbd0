// Built pages as Zotero and previews read their heads.
import { describe, expect, test } from 'vitest';
import { readItem } from '../helpers/zotero-rules.ts';
import { readSitePage } from '../helpers/site-pages.ts';

describe('the head of a page', () => {
  test('makes a report of a resolution, with number, date, institution and place', () => {
    expect(readItem(readSitePage('en/resolutions/ag-res-2348/index.html').root)).toEqual({
      type: 'report',
      fields: {
        title:
          'Hemispheric Cooperation Efforts to Combat Trafficking in Persons and Second Meeting of National Authorities on Trafficking in Persons',
        reportNumber: 'AG/RES. 2348 (XXXVII-O/07)',
        reportType: 'Resolution',
        institution: 'General Assembly of the Organization of American States',
        place: 'Panama City, Panama',
        date: '2007-06-05',
      },
    });
  });

  test('makes a statute of a law, with name, number, date and code', () => {
    expect(readItem(readSitePage('es/legislation/ar/ar-ley-26364/index.html').root)).toEqual({
      type: 'statute',
      fields: {
        nameOfAct: 'Prevención y Sanción de la Trata de Personas y Asistencia a sus Víctimas',
        publicLawNumber: 'Ley 26.364',
        dateEnacted: '2008-04-09',
        code: 'Argentina',
      },
    });
  });

  test('makes a document of a treaty', () => {
    expect(readItem(readSitePage('fr/instruments/palermo-protocol/index.html').root)).toMatchObject({
      type: 'document',
      fields: { title: expect.stringMatching(/^Protocole additionnel/) as string, date: '2000-11-15' },
    });
  });

  test('leaves a page of the atlas a web page', () => {
    expect(readItem(readSitePage('en/legislation/ar/index.html').root)).toEqual({ type: 'webpage', fields: {} });
  });

  test.each(['en/resolutions/ag-res-2348/', 'pt/legislation/ar/ar-ley-26364/', 'en/legislation/ar/'])(
    'gives previews title, description and type (%s)',
    (path) => {
      const { root } = readSitePage(`${path}index.html`);
      const contents = ['og:title', 'og:description', 'og:type'].map((property) =>
        root.querySelectorAll(`head meta[property="${property}"]`).map((meta) => meta.getAttribute('content')?.trim()),
      );
      expect(contents.map((found) => found.length)).toEqual([1, 1, 1]);
      expect(contents.flat().every(Boolean)).toBe(true);
    },
  );

  test('says for others what a report is', () => {
    const { root } = readSitePage('en/resolutions/ag-res-2348/index.html');
    const named = (name: string) => root.querySelector(`head meta[name="${name}"]`)?.getAttribute('content');
    expect(named('citation_publication_date')).toBe('2007/06/05');
    expect(named('citation_technical_report_institution')).toMatch(/^General Assembly/);
  });
});
