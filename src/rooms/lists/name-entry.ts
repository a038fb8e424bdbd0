// What an entry of a list is called: its printed name in the reader's language, else ours with the printed one beside it. Called by the
// pages of initiatives, courses and sources of figures.
import { pickText } from '../../atlas/work-queries.ts';
import type { Language, PartialLabels } from '../../schemas/fields.ts';
import type { Site } from '../../site/locals/site.ts';
import type { RecordName } from '../../site/parts/record-name.ts';

export interface EntryNames {
  name: RecordName;
  /** As it was seen, where the name is ours. */
  printed: RecordName | undefined;
}

export interface NamedEntry {
  id: string;
  rendering?: string | undefined;
  toldIn: Language;
}

export function nameEntry(
  { id, rendering, toldIn }: NamedEntry,
  names: PartialLabels,
  { lang, langOf }: Site,
): EntryNames {
  const picked = pickText(names, lang);
  const seen = picked && { text: picked.text, lang: langOf(picked.language) };
  if (names[lang] === undefined && rendering !== undefined)
    return { name: { text: rendering, lang: langOf(toldIn) }, printed: seen };
  return { name: seen ?? { text: id, lang: undefined }, printed: undefined };
}
