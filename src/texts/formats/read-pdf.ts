// A PDF with a text layer as blocks, by where its words stand. Called by readDocument.
import { getDocumentProxy } from 'unpdf';
import { toLine } from '../../text/to-line.ts';
import { ImportRefusal, type ImportedDocument } from '../blocks.ts';
import { readPdfColumns, type PdfPage } from './pdf-columns.ts';
import type { PdfPiece } from './pdf-lines.ts';
import { toPdfParagraphs } from './pdf-paragraphs.ts';

/** Pages that are read; no act has as many. */
const MOST_PAGES = 2000;

export async function readPdf(name: string, bytes: Uint8Array): Promise<ImportedDocument> {
  const pdf = await open(name, bytes);
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new ImportRefusal(
        `"${name}" has ${pdf.numPages} pages, and no more than ${MOST_PAGES} are read. Take out the pages of the text, and import these.`,
      );
    const pages: PdfPage[] = [];
    const empty: number[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { pieces, width } = await readPage(pdf, number).catch((error: unknown) => refuse(name, error));
      if (!pieces.some(({ text }) => /\p{L}/u.test(text))) empty.push(number);
      pages.push(readPdfColumns(pieces, width));
    }
    if (empty.length === pdf.numPages)
      throw new ImportRefusal(
        `"${name}" holds pictures of pages, and no text. Run it through a program that recognises letters (OCR), or find the text as .docx or .html, and import that.`,
      );
    const blocks = toPdfParagraphs(pages.map(({ lines }) => lines));
    return { format: 'pdf', blocks: dropSigns(blocks), facts: {}, ...tell(pages, empty) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(name: string, bytes: Uint8Array): Promise<Pdf> {
  // The reader takes the bytes away from whoever hands them over.
  return await getDocumentProxy(bytes.slice(), { verbosity: 0 }).catch((error: unknown) => refuse(name, error));
}

/** A file that opens may be broken further on. */
async function readPage(pdf: Pdf, number: number): Promise<{ pieces: PdfPiece[]; width: number }> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const { width } = page.getViewport({ scale: 1 });
  page.cleanup();
  return { pieces: items.flatMap((item) => ('str' in item ? toPiece(item) : [])), width };
}

function refuse(name: string, error: unknown): never {
  if (error instanceof Error && error.name === 'PasswordException')
    throw new ImportRefusal(
      `"${name}" needs a password. Open it in a PDF program, save it without one, and import that.`,
    );
  const why = error instanceof Error ? toLine(error.message).replace(/\.?$/, '.') : '';
  throw new ImportRefusal(`"${name}" is a broken PDF: ${why} Fetch it again, or print it anew to PDF.`);
}

/** Pieces that stand upright: a mark across the page is no text. */
function toPiece(item: { str: string; transform: unknown[]; width: number; height: number }): PdfPiece[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform.map(Number);
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  return [{ text: item.str, x, y, width: item.width, height: item.height || Math.abs(d) }];
}

/** Signs whose notes are not there are figures of another kind. */
function dropSigns(blocks: ImportedDocument['blocks']): ImportedDocument['blocks'] {
  const held = new Set(blocks.filter(({ kind }) => kind === 'note').map(({ id }) => id));
  return blocks.map((block) => ({ ...block, signs: block.signs.filter(({ id }) => held.has(id)) }));
}

function tell(pages: readonly PdfPage[], empty: readonly number[]): Pick<ImportedDocument, 'lost' | 'missing'> {
  const divided = pages.flatMap(({ isDivided }, at) => (isDivided ? [at + 1] : []));
  return {
    lost: divided.length
      ? [
          `${listPages(divided)} set in two columns; the left one was read before the right one. Look at the order there.`,
        ]
      : [],
    missing: empty.length ? [`${listPages(empty)} pictures without text.`] : [],
  };
}

function listPages(numbers: readonly number[]): string {
  return numbers.length === 1 ? `Page ${String(numbers[0])} is` : `Pages ${numbers.join(', ')} are`;
}
