// A workbook of some sheets (Office Open XML, ISO 29500): its parts, and how they hang together. Called for the bulk tables.
import { escapeXml } from '../../text/escape-xml.ts';
import { SharedTexts, toSheetXml, type Sheet } from './sheet-xml.ts';
import { toZip } from './to-zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The day that every workbook bears: the bytes hang on its content alone. */
const STAMP = '<dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created>';

export function toXlsx(title: string, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const texts = new SharedTexts();
  const pages = sheets.map(
    (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, toSheetXml(sheet, texts)] as const,
  );
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const types = [
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    part('xl/workbook.xml', `${SHEETS}.sheet.main+xml`),
    ...pages.map(([path]) => part(path, `${SHEETS}.worksheet+xml`)),
    part('xl/styles.xml', `${SHEETS}.styles+xml`),
    part('xl/sharedStrings.xml', `${SHEETS}.sharedStrings+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ];
  const names = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return toZip(
    new Map([
      ['[Content_Types].xml', `${HEAD}<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`],
      [
        '_rels/.rels',
        toLinks([
          [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
          [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ]),
      ],
      [
        'docProps/core.xml',
        `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
          'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
          `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Mandate Atlas</dc:creator>${STAMP}</cp:coreProperties>`,
      ],
      [
        'xl/workbook.xml',
        `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        toLinks([
          ...pages.map(([path]) => [`${OFFICE}/worksheet`, path.replace('xl/', '')] as const),
          [`${OFFICE}/styles`, 'styles.xml'],
          [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
        ]),
      ],
      ['xl/styles.xml', STYLES],
      ...pages,
      ['xl/sharedStrings.xml', texts.toXml()],
    ]),
  );
}

function toLinks(links: readonly (readonly [type: string, target: string])[]): string {
  const lines = links.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

/** The least that programs ask for: one typeface, one form of cells. */
const STYLES =
  `${HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
