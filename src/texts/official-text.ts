// The official text of a work in one language, as a text file holds it: what readText gives and writeText takes.
import type { Place } from '../corpus/issue.ts';
import type { OfficialTextFacts } from '../schemas/official-text.ts';

/** Where the sign of a note stands: before the character at `at`. */
export interface NoteSign {
  at: number;
  id: string;
}

/** Words in one line, and the signs of notes in them. */
export interface Passage {
  text: string;
  signs: readonly NoteSign[];
}

export interface TextHeading extends Passage {
  kind: 'heading';
  /** 1 for the title of the text, 2 to 4 for its parts. */
  level: 1 | 2 | 3 | 4;
}

export interface TextParagraph {
  kind: 'paragraph';
  /** As the `n` of a provision: `3.d`, `art-5.1`, `pre-2`. */
  n: string;
  /** Number as printed before it: `d)`, `Artículo 5.-`. */
  label?: string;
  /** The first follows the mark; others are passages that go on without a number of their own. */
  passages: readonly Passage[];
}

export interface TextNote extends Passage {
  /** What its signs name: `1`. */
  id: string;
}

export interface OfficialText extends OfficialTextFacts {
  body: readonly (TextHeading | TextParagraph)[];
  notes: readonly TextNote[];
}

/** A text that was read from a file, with the places of its paragraphs and notes by their numbers. */
export interface ReadOfficialText extends OfficialText {
  file: string;
  placeOf: (n: string) => Place;
}

/** The number by which a note can be told apart from paragraphs: `note-1`; a note in words is a provision by itself. */
export function noteNumber(id: string): string {
  return /^\d/.test(id) ? `note-${id}` : id;
}

export function listParagraphs(text: Pick<OfficialText, 'body'>): TextParagraph[] {
  return text.body.filter((block) => block.kind === 'paragraph');
}
