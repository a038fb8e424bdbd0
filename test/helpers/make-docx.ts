// A Word file with lists, notes and headings, for tests of the importer: zipped in memory, never kept.
import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../src/text/escape-xml.ts';

export interface DocxParagraph {
  text: string;
  /** Id of its list, and level in it. */
  list?: number;
  level?: number;
  style?: string;
  isBold?: boolean;
  /** Id of a note whose sign stands at the end. */
  note?: number;
}

/** Levels of an abstract list: format and text, as `['lowerLetter', '%2)']`. */
type DocxLevels = readonly (readonly [format: string, text: string])[];

export interface DocxParts {
  paragraphs: readonly (DocxParagraph | string)[];
  /** Abstract lists, by their index. */
  abstracts?: readonly DocxLevels[];
  /** Lists by id: index of the abstract list, and the number at which the outermost level begins anew. */
  lists?: Readonly<Record<number, { abstract: number; start?: number }>>;
  notes?: Readonly<Record<number, string>>;
  /** Names of styles by id, as `Heading1: 'heading 1'`. */
  styles?: Readonly<Record<string, string>>;
  /** XML of the body, after the paragraphs. */
  raw?: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (name: string, inner: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${W}>${inner}</w:${name}>`);

export function makeDocx({
  paragraphs,
  abstracts = [],
  lists = {},
  notes = {},
  styles = {},
  raw = '',
}: DocxParts): Uint8Array {
  const body = paragraphs.map(writeParagraph).join('') + raw;
  const levels = (list: DocxLevels) =>
    list
      .map(
        ([format, text], at) =>
          `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
      )
      .join('');
  const numbering =
    abstracts.map((list, at) => `<w:abstractNum w:abstractNumId="${at}">${levels(list)}</w:abstractNum>`).join('') +
    Object.entries(lists)
      .map(([id, { abstract, start }]) => {
        const anew =
          start === undefined ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
        return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${anew}</w:num>`;
      })
      .join('');
  const footnotes =
    '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' +
    Object.entries(notes)
      .map(
        ([id, text]) =>
          `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${escapeXml(text)}</w:t></w:r></w:p></w:footnote>`,
      )
      .join('');
  const named = Object.entries(styles).map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  return zipSync({
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/numbering.xml': part('numbering', numbering),
    'word/footnotes.xml': part('footnotes', footnotes),
    'word/styles.xml': part('styles', named.join('')),
    'word/header1.xml': part('hdr', '<w:p><w:r><w:t>- 3 -</w:t></w:r></w:p>'),
  });
}

function writeParagraph(given: DocxParagraph | string): string {
  const {
    text,
    list,
    level = 0,
    style,
    isBold,
    note,
  }: DocxParagraph = typeof given === 'string' ? { text: given } : given;
  const properties =
    (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) +
    (list === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
  const run = `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  const sign = note === undefined ? '' : `<w:r><w:footnoteReference w:id="${note}"/></w:r>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${run}${sign}</w:p>`;
}
