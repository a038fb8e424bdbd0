// A Word file as blocks: numbers of its lists counted as Word does, notes, headings, tables. Called by readDocument.
import { unzipSync, type Unzipped } from 'fflate';
import { ImportRefusal, tidyPassage, tidyText, type Block, type ImportedDocument } from '../blocks.ts';
import { DocxNumbering } from './docx-numbering.ts';
import { readDocxRuns } from './docx-runs.ts';
import { listStyleLists, readDocxStyles, type ParagraphStyle } from './docx-styles.ts';
import { joinLines } from './join-lines.ts';
import { findXml, listXml, readXml, type XmlTree } from './read-xml.ts';
import { LARGEST } from './sniff-format.ts';

const PARTS = /^word\/(?:document|numbering|styles|footnotes|endnotes)\d*\.xml$/;

export function readDocx(name: string, bytes: Uint8Array): ImportedDocument {
  const parts = unzip(name, bytes);
  const read = (part: string) =>
    parts[`word/${part}.xml`] ? readXml(`${name}: ${part}`, parts[`word/${part}.xml`] ?? new Uint8Array()) : undefined;
  const body = findXml(read('document'), 'body');
  if (!body)
    throw new ImportRefusal(
      `"${name}" is a zip file, but no Word file: it has no word/document.xml. Take the document out of it, and import that.`,
    );
  const styles = read('styles');
  const walk = new DocxWalk(readDocxStyles(styles), new DocxNumbering(read('numbering'), listStyleLists(styles)));
  walk.take(body);
  const notes = [...readNotes(read('footnotes'), 'footnote', ''), ...readNotes(read('endnotes'), 'endnote', 'e')];
  return {
    format: 'docx',
    facts: {},
    missing: [],
    ...numberNotes([...walk.blocks, ...notes]),
    lost: walk.listLost(body),
  };
}

function unzip(name: string, bytes: Uint8Array): Unzipped {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        if (!PARTS.test(file.name)) return false;
        size += file.originalSize;
        if (size > LARGEST)
          throw new ImportRefusal(
            `"${name}" unpacks to more than ${LARGEST / 1_000_000} MB, which no text does. Open it in a word processor, save it anew, and import that.`,
          );
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal(
      `"${name}" is a broken zip file (a .docx is one). Fetch it again, or open and save it in a word processor.`,
    );
  }
}

class DocxWalk {
  readonly blocks: Block[] = [];
  readonly #styles: ReadonlyMap<string, ParagraphStyle>;
  readonly #numbering: DocxNumbering;
  #hasChanges = false;

  constructor(styles: ReadonlyMap<string, ParagraphStyle>, numbering: DocxNumbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  take(tree: XmlTree): void {
    for (const child of tree.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'p') this.#paragraph(child);
      else if (child.name === 'tbl') this.#table(child);
      else if (['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag'].includes(child.name)) this.take(child);
    }
  }

  #paragraph(paragraph: XmlTree): void {
    const properties = findXml(paragraph, 'pPr');
    const style = this.#styles.get(findXml(properties, 'pStyle')?.attributes['val'] ?? '') ?? {};
    const list = findXml(properties, 'numPr', 'numId')?.attributes['val'] ?? style.list;
    const level = Number(findXml(properties, 'numPr', 'ilvl')?.attributes['val'] ?? style.level ?? 0);
    const { text, signs, isBold, hasChanges } = readDocxRuns(paragraph);
    this.#hasChanges ||= hasChanges;
    // A paragraph without words is not counted where its list goes on.
    if (text.trim() === '' && !signs.length) return;
    const number = list === undefined || list === '0' ? undefined : this.#numbering.take(list, level);
    const heading = style.heading ?? (isBold && !number && isShort(text) ? 2 : undefined);
    const lines = text.includes('\n') && !signs.length ? joinLines(text.split('\n')) : [text];
    for (const [at, line] of lines.entries())
      this.blocks.push({
        kind: heading === undefined ? 'paragraph' : 'heading',
        ...tidyPassage(line, signs),
        ...(number && at === 0 && { label: number.label, depth: number.level }),
        ...(heading !== undefined && { level: heading }),
      });
  }

  /** Rows of short cells as one paragraph each; a table that lays out a page as the paragraphs in it. */
  #table(table: XmlTree): void {
    const rows = listRows(table);
    const isData =
      rows.length > 1 &&
      rows.every((cells) => cells.every((cell) => textOf(cell).length < 300)) &&
      rows.some((cells) => cells.length > 1);
    for (const cells of rows) {
      if (!isData) for (const cell of cells) this.take(cell);
      else {
        const text = cells
          .map((cell) => tidyText(textOf(cell)))
          .filter((words) => words !== '')
          .join(' | ');
        if (text !== '') this.blocks.push({ kind: 'paragraph', text, signs: [] });
      }
    }
  }

  listLost(body: XmlTree): string[] {
    return [
      ...(this.#hasChanges ? ['The file has tracked changes: it was read as if all of them were accepted.'] : []),
      ...(listXml(body, 'txbxContent').length ? ['Text boxes stand beside the text and were left out.'] : []),
    ];
  }
}

function listRows(table: XmlTree): XmlTree[][] {
  return table.children.flatMap((row) =>
    typeof row !== 'string' && row.name === 'tr'
      ? [row.children.filter((cell): cell is XmlTree => typeof cell !== 'string' && cell.name === 'tc')]
      : [],
  );
}

function textOf(cell: XmlTree): string {
  return listXml(cell, 'p')
    .map((paragraph) => readDocxRuns(paragraph).text)
    .join(' ');
}

function readNotes(tree: XmlTree | undefined, name: string, before: string): Block[] {
  return (tree ? listXml(tree, name) : []).flatMap((note): Block[] => {
    const { id = '', type } = note.attributes;
    if (type !== undefined && type !== 'normal') return [];
    return [{ kind: 'note', id: before + id, ...tidyPassage(textOf(note), []) }];
  });
}

/** Notes by the order of their signs, from 1, as Word prints them; one that nothing names comes last. */
function numberNotes(blocks: readonly Block[]): { blocks: Block[] } {
  const ids = new Map<string, string>();
  for (const { signs } of blocks) for (const { id } of signs) if (!ids.has(id)) ids.set(id, String(ids.size + 1));
  for (const { kind, id } of blocks)
    if (kind === 'note' && id !== undefined && !ids.has(id)) ids.set(id, String(ids.size + 1));
  const held = new Set(blocks.filter(({ kind }) => kind === 'note').map(({ id }) => id));
  return {
    blocks: blocks.map((block) => ({
      ...block,
      signs: block.signs.filter(({ id }) => held.has(id)).map(({ at, id }) => ({ at, id: ids.get(id) ?? id })),
      ...(block.id !== undefined && { id: ids.get(block.id) ?? block.id }),
    })),
  };
}

function isShort(text: string): boolean {
  const words = text.trim();
  return words.length <= 120 && !/[.;,]$/.test(words) && /\p{L}{3}/u.test(words);
}
