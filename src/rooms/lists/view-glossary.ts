// The glossary in the reader's language: terms by their first letter, official terms in their order, and what is on the page. Called
// by GlossaryPage.
import type { Told } from '../../corpus/told-entries.ts';
import type { GlossaryTerm, OfficialTerm } from '../../schemas/vocabulary.ts';
import type { Site } from '../../site/locals/site.ts';
import { foldText } from '../../text/fold-text.ts';
import { compareLabels } from '../../words/format.ts';

export interface GlossaryView {
  letters: GlossaryLetter[];
  /** In the order of their form in the reader's language; where none was seen, of the English one. */
  official: OfficialTerm[];
  /** Terms, verbs and official terms together. */
  count: number;
}

interface GlossaryLetter {
  /** Anchor of the letter. */
  id: string;
  letter: string;
  terms: Told<GlossaryTerm>[];
}

export function viewGlossary({ lang, atlas }: Site): GlossaryView {
  const { glossary, officialTerms, verbs } = atlas.corpus.vocabularies;
  const compare = compareLabels(lang);
  const terms = glossary.toSorted((a, b) => compare(a.terms[lang], b.terms[lang]));
  return {
    letters: [...Map.groupBy(terms, (term) => foldText(term.terms[lang]).charAt(0))].map(([letter, members]) => ({
      id: `_${letter}`,
      letter: letter.toUpperCase(),
      terms: members,
    })),
    official: officialTerms.toSorted((a, b) => compare(a[lang] ?? a.en ?? '', b[lang] ?? b.en ?? '')),
    count: glossary.length + officialTerms.length + verbs.length,
  };
}
