// What every reader of a format gives: the blocks of a document in their order, as yet without numbers of paragraphs. The segmenter
// takes them.
import type { Language } from '../schemas/languages.ts';
import { toXmlText } from '../text/escape-xml.ts';
import type { NoteSign, Passage } from './official-text.ts';

export interface Block extends Passage {
  kind: 'heading' | 'paragraph' | 'note';
  /** Number that the format gives apart from the words, as printed: `d)`, `Art. 5º`, `•`. Without it the segmenter looks into the text. */
  label?: string;
  /** Of a heading: 1 for the title; absent where the format tells none. */
  level?: number;
  /** Of a list, as the format tells it: 0 for the outermost. */
  depth?: number;
  /** Of a note. */
  id?: string;
  /** Number of the provision, where the format itself identifies it: `art-5.1`. */
  n?: string;
}

export type FileFormat = 'docx' | 'html' | 'pdf' | 'txt' | 'akn' | 'lexml' | 'justice-canada';

/** What the head of a document says of itself, as far as its format tells or a reader found. */
export interface DocumentFacts {
  symbol?: string;
  title?: string;
  /** Day, month or year. */
  date?: string;
  language?: Language;
  /** Lines that name it, for looking it up: its short title, how it is cited. */
  names?: string[];
}

export interface ImportedDocument {
  format: FileFormat;
  blocks: Block[];
  facts: DocumentFacts;
  /** What was left out that is no words of the text, in whole sentences. */
  lost: string[];
  /** What of the text itself could not be read; the rest is partial. */
  missing: string[];
}

/** A file that cannot be imported: its message says what is wrong and what to do, in one line. */
export class ImportRefusal extends Error {}

export function plainBlock(
  kind: Block['kind'],
  text: string,
  more: Omit<Block, 'kind' | 'text' | 'signs'> = {},
): Block {
  return { kind, text: tidyText(text), signs: [], ...more };
}

/** Without what no file can hold, a soft hyphen and signs without width: they are no letters. */
export function dropUnseen(text: string): string {
  return toXmlText(text).replace(/[\u007F\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
}

/** Blanks as one blank. A no-break space stays: French prints it. */
export function tidyText(text: string): string {
  return dropUnseen(text.replace(/[\v\f]/g, ' '))
    .replace(/[\t\n\r \u2028\u2029]+/g, ' ')
    .replace(/^[ \u00A0]+|[ \u00A0]+$/g, '');
}

/** Signs stay at their words where blanks are taken out. */
export function tidyPassage(text: string, signs: readonly NoteSign[]): { text: string; signs: NoteSign[] } {
  const tidy = tidyText(text);
  return {
    text: tidy,
    signs: signs.map(({ at, id }) => ({ id, at: Math.min(tidyText(`${text.slice(0, at)}.`).length - 1, tidy.length) })),
  };
}
