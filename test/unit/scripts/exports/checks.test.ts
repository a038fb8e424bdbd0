// The checks of exports see what they are there for: files that are spoilt in one place.
import { describe, expect, test } from 'vitest';
import { listAknFaults } from '../../../../scripts/exports/check-akn.ts';
import { listMarkdownFaults } from '../../../../scripts/exports/check-markdown.ts';
import { listDifferences } from '../../../../scripts/exports/check-statements.ts';
import { checkFiles, toExportSite } from '../../../../scripts/exports/export-check.ts';
import { toWorkNTriples } from '../../../../src/exports/atlas-files.ts';
import { WORK_FORMATS } from '../../../../src/exports/work/work-file.ts';
import { readContent } from '../../../helpers/make-content.ts';

const { atlas } = await readContent();
const given = toExportSite(atlas, 'https://example.org/');
const file = given.works.find(({ work }) => work.workId === 'ag-res-2010') ?? expect.fail('no work');

/** `text` with one passage replaced; fails if it is not there. */
function spoil(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

describe('listAknFaults', () => {
  const text = WORK_FORMATS['akn.xml'].write(file);

  test.each([
    ['eId="original"', 'eId="other"', 'source="#original" names an eId that is not in the file.'],
    ['for="#para_3.d"', 'for="#para_9"', 'for="#para_9" names an eId that is not in the file.'],
    ['eId="atlas"', 'eId="original"', 'The eId "original" stands twice.'],
    ['<FRBRauthoritative value="false"/>', '', 'It does not say FRBRauthoritative false.'],
    ['name="notice"', 'name="other"', 'It has no notice of the editors.'],
    ['eId="para_3.d__content" status="editorial"', 'eId="x"', 'A digest is not marked status="editorial".'],
    ['>Fighting trafficking<', '>Fighting<', 'The title "Fighting trafficking" is not in it.'],
    ['AG/RES. 2010 (XXXIV-O/04)</docNumber>', '</docNumber>', 'The mark "AG/RES. 2010 (XXXIV-O/04)" is not in it.'],
    ['<num>3.d</num>', '', 'It does not have the 1 numbers that are printed.'],
    ['n="3.d" verb', 'n="3.e" verb', 'Its provisions are not those of the record.'],
    ['Asks states', 'Asks', 'The digest "Asksstatesforplansagainsttrafficking." is not in it.'],
  ])('sees %s as %s', (from, to, message) => {
    expect(listAknFaults(text, file)).toEqual([]);
    expect(listAknFaults(spoil(text, from, to), file)).toContain(message);
  });

  test('refuses what is not well-formed', () => {
    expect(() => listAknFaults(spoil(text, '</preface>', ''), file)).toThrow('mismatch');
  });
});

describe('listDifferences', () => {
  const jsonLd = WORK_FORMATS.jsonld.write(file);
  const nTriples = toWorkNTriples(file);

  test('finds none between our two files', async () => {
    expect(await listDifferences(jsonLd, nTriples)).toEqual([]);
  });

  test('finds a statement that only one of them makes', async () => {
    const found = await listDifferences(spoil(jsonLd, 'Fighting trafficking', 'Fighting'), nTriples);
    expect(found).toMatchObject([
      expect.stringMatching(/^Only the JSON-LD says: .*"Fighting".*@en/),
      expect.stringMatching(/^Only the N-Triples say: .*"Fighting trafficking".*@en/),
    ]);
  });

  test('finds a date of another precision', async () => {
    expect(await listDifferences(spoil(jsonLd, 'xsd:date"', 'xsd:gYear"'), nTriples)).not.toEqual([]);
  });

  test('finds that nothing is said', async () => {
    expect(await listDifferences('{"@graph":[]}', '')).toEqual(['Nothing is said.']);
  });

  test.each([
    ['{"@context":"https://schema.org","name":"x"}', 'https://schema.org'],
    ['{"@context":{},"unknown":"x"}', 'Safe mode'],
  ])('refuses %s, which asks for more than is in it or would be dropped', async (text, message) => {
    await expect(listDifferences(text, '')).rejects.toThrow(message);
  });
});

describe('listMarkdownFaults', () => {
  const text = WORK_FORMATS.md.write(file);

  test.each([
    ['workId: "ag-res-2010"', 'workId: "other"', 'Its front matter does not read back.'],
    ['symbol: "AG', 'symbol: "', 'Its symbol does not read back.'],
    ['title: "Fighting', 'title: "', 'The title in front does not read back.'],
    ['# Fighting trafficking', '# Fighting', 'Its heading reads "Fighting".'],
    ['### ¶ 3.d', '¶ 3.d', 'It does not have a heading for each provision.'],
    ['Asks states', 'Asks', 'A digest does not read back: Asksstatesforplansagainsttrafficking.'],
    ['Asks states', '<b>Asks</b> states', 'Some of it reads as HTML.'],
  ])('sees %s as %s', (from, to, message) => {
    expect(listMarkdownFaults(text, file)).toEqual([]);
    expect(listMarkdownFaults(spoil(text, from, to), file)).toContain(message);
  });
});

describe('checkFiles', () => {
  test('names the file of a fault, and of an error', async () => {
    const only = { ...given, works: [file] };
    const path = 'en/resolutions/ag-res-2010.json';
    expect(await checkFiles(only, 'json', () => ['Wrong.'])).toEqual({
      count: 1,
      faults: [{ file: path, message: 'Wrong.' }],
    });
    const broken = await checkFiles(only, 'json', () => {
      throw new Error('Broken.');
    });
    expect(broken.faults).toEqual([{ file: path, message: 'Broken.' }]);
  });
});
