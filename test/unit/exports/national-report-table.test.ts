import { describe, expect, test } from 'vitest';
import type { Provision } from '../../../src/corpus/types.ts';
import {
  toNationalReportTable,
  type ReportKey,
  type ReportTableWords,
} from '../../../src/exports/national-report-table.ts';
import { toCsv } from '../../../src/text/to-csv.ts';
import { edit, readContent, RESOLUTION } from '../../helpers/make-content.ts';

const HEADINGS: Record<ReportKey, string> = {
  'report.section': 'Sección',
  'report.number': 'Número',
  'report.point': 'Punto',
  'provision.criteria': 'Preguntas, de la ley',
  'report.answer': 'Respuesta',
  'report.law': 'Ley',
  'report.source': 'Fuente',
  'report.date': 'Fecha',
};
const WORDS: ReportTableWords = {
  t: (key) => HEADINGS[key],
  numberOf: ({ n }) => `¶ ${n}`,
  criterionOf: (id) => `«${id}»`,
};

async function provisionsOf(
  files = edit(RESOLUTION, 'criteria="dedicated-law"', 'criteria="dedicated-law non-punishment"'),
): Promise<readonly Provision[]> {
  return (await readContent(files)).corpus.workById.get('ag-res-2010')?.provisions ?? [];
}

describe('toNationalReportTable', () => {
  test('writes the fixture byte for byte as its golden', async () => {
    await expect(toCsv(toNationalReportTable(await provisionsOf(), WORDS))).toMatchFileSnapshot(
      '../../fixtures/national-report/template.csv',
    );
  });

  test('has a row for each provision, in their order, with an empty cell for each answer', async () => {
    const provisions = await provisionsOf();
    const lines = toCsv(toNationalReportTable(provisions, WORDS)).slice(1).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(provisions.length + 1);
    for (const [index, { n }] of provisions.entries()) {
      expect(lines[index + 1]).toContain(`¶ ${n}`);
      expect(lines[index + 1]).toMatch(/,,,,$/);
    }
  });

  test('is a line of headings where nothing is held', () => {
    expect(toCsv(toNationalReportTable([], WORDS))).toBe(
      '\uFEFFSección,Número,Punto,"Preguntas, de la ley",Respuesta,Ley,Fuente,Fecha\r\n',
    );
  });

  test('defuses a point that a spreadsheet would compute', async () => {
    const provisions = await provisionsOf(edit(RESOLUTION, 'Poverty exposes people.', '=1+1 is counted.'));
    expect(toCsv(toNationalReportTable(provisions, WORDS))).toContain(",'=1+1 is counted.,");
  });
});
