// Any file of a known format as one model of a document. Called by the importer; each reader is loaded when it is needed.
import { ImportRefusal, type ImportedDocument } from '../blocks.ts';
import { readTxt } from './read-txt.ts';
import { decodeBytes, sniffFormat } from './sniff-format.ts';

/** @throws ImportRefusal for a file that cannot be read, with what to do */
export async function readDocument(name: string, bytes: Uint8Array): Promise<ImportedDocument> {
  const format = sniffFormat(name, bytes);
  const document = await read(format, name, bytes).catch((error: unknown) => {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportRefusal(`"${name}" is nested too deep to be read. Save it as plain text (.txt), and import that.`);
  });
  if (!document.blocks.some(({ text }) => /\p{L}{2}/u.test(text)))
    throw new ImportRefusal(
      `"${name}" holds no text. Look at it in its own program, and import a file that has words.`,
    );
  return document;
}

async function read(
  format: ReturnType<typeof sniffFormat>,
  name: string,
  bytes: Uint8Array,
): Promise<ImportedDocument> {
  switch (format) {
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(name, bytes);
    case 'html':
      return (await import('./read-html.ts')).readHtml(decodeBytes(name, bytes));
    case 'xml':
      return (await import('./read-law-xml.ts')).readLawXml(name, bytes);
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(name, bytes);
    case 'txt':
      return readTxt(decodeBytes(name, bytes));
  }
}
