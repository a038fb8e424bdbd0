// The official texts of a work as what is searched: each paragraph and note under its anchor on the page of the work. Called by the writer
// of records.
import { noteAnchor, restAnchor } from '../addresses/text-anchors.ts';
import type { Work } from '../corpus/types.ts';
import type { OfficialPassage } from '../engine/search-record.ts';
import { layBeside } from '../texts/lay-beside.ts';
import { listParagraphs, noteNumber, type ReadOfficialText } from '../texts/official-text.ts';

export function listOfficial({ provisions }: Work, texts: readonly ReadOfficialText[]): OfficialPassage[] {
  const labels = new Map(provisions.map(({ n, label = '' }) => [n, label]));
  return texts.flatMap((text): OfficialPassage[] => {
    const { provisionOf, notes } = layBeside([...labels.keys()], text);
    const { language } = text;
    return [
      ...listParagraphs(text).map((paragraph) => {
        const n = provisionOf.get(paragraph);
        return {
          language,
          n: n ?? restAnchor(paragraph.n),
          label: n === undefined ? (paragraph.label ?? '') : (labels.get(n) ?? ''),
          text: paragraph.passages.map((passage) => passage.text).join(' '),
        };
      }),
      ...text.notes.map((note) => {
        const n = noteNumber(note.id);
        const isTold = notes.has(n);
        return {
          language,
          n: isTold ? n : noteAnchor(note.id),
          label: isTold ? (labels.get(n) ?? '') : note.id,
          text: note.text,
        };
      }),
    ].filter((passage) => passage.text !== '');
  });
}
