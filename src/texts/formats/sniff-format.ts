// What a file is by its first bytes, whatever its name says. Called by the importer before anything is read.
import { decodeText } from '../../corpus/decode-text.ts';
import { ImportRefusal } from '../blocks.ts';

/** `xml` until its root tells which of the three it is. */
export type SniffedFormat = 'docx' | 'html' | 'pdf' | 'txt' | 'xml';

/** Bytes of a file that are read: the largest text of a treaty has a hundredth of that. */
export const LARGEST = 50_000_000;

const KINDS: Readonly<Record<string, SniffedFormat>> = {
  docx: 'docx',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  txt: 'txt',
  text: 'txt',
  md: 'txt',
  xml: 'xml',
  akn: 'xml',
};
const NAMES: Readonly<Record<SniffedFormat, string>> = {
  docx: 'a Word file (.docx)',
  html: 'a web page (.html)',
  pdf: 'a PDF (.pdf)',
  txt: 'plain text (.txt)',
  xml: 'XML (.xml)',
};

/** @throws ImportRefusal for a file that is no text of these formats, or another than its name says */
export function sniffFormat(name: string, bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) throw new ImportRefusal(`"${name}" is empty. Fetch or save the file again.`);
  if (bytes.length > LARGEST)
    throw new ImportRefusal(
      `"${name}" has ${Math.round(bytes.length / 1_000_000)} MB, and no more than ${LARGEST / 1_000_000} MB are read. Save the text alone, without pictures, and import that.`,
    );
  const found = sniff(name, bytes);
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = KINDS[extension];
  // A page may be saved under any name that a browser takes; XHTML begins as XML does.
  if (
    named !== undefined &&
    named !== found &&
    !(named === 'txt' && found === 'html') &&
    !(named === 'html' && found === 'xml')
  )
    throw new ImportRefusal(
      `"${name}" is called ${NAMES[named]}, but what it holds is ${NAMES[found]}. Give it the right ending, or fetch the right file.`,
    );
  return named === 'html' && found === 'xml' ? 'html' : found;
}

function sniff(name: string, bytes: Uint8Array): SniffedFormat {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.startsWith('PK')) return 'docx';
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (start.startsWith('\xD0\xCF\x11\xE0'))
    throw new ImportRefusal(
      `"${name}" is a Word file of the old kind (.doc), or a .docx with a password. Open it in a word processor, without its password, save it as .docx, and import that.`,
    );
  if (start.startsWith('{\\rtf'))
    throw new ImportRefusal(`"${name}" is RTF. Open it in a word processor, save it as .docx, and import that.`);
  if (/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*|MM\0\*|RIFF)/.test(start))
    throw new ImportRefusal(
      `"${name}" is a picture, and no text. Import the document itself, or a text made of the picture.`,
    );
  const text = decodeBytes(name, bytes.subarray(0, 4096), true).replace(/^\s+/, '');
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(text) || /<html[\s>]/i.test(text.slice(0, 1500))) return 'html';
  if (text.startsWith('<?xml') || /^<[a-z][\w:.-]*(?:\s+xmlns|\s*>)/i.test(text)) return 'xml';
  return 'txt';
}

/** Text of `bytes`: UTF-8 or UTF-16 with its mark, else the Latin of Windows, which every byte has a letter in. */
export function decodeBytes(name: string, bytes: Uint8Array, isCut = false): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0))
    throw new ImportRefusal(
      `"${name}" is no text: it holds bytes that no text has. Import a .docx, .html, .pdf, .txt or .xml.`,
    );
  const { text, at } = decodeText(bytes);
  if (text !== undefined) return text.replace(/^\uFEFF/, '');
  const last = new TextDecoder('utf-8').decode(bytes).split('\n').length;
  if (isCut && at.line >= last) return new TextDecoder('utf-8').decode(bytes);
  return new TextDecoder('windows-1252').decode(bytes);
}
