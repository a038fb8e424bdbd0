// The bulk table of the glossary: terms in four languages, with a definition.
import type { GlossaryTerm } from '../../schemas/vocabulary.ts';
import { addressColumn, evidenceColumns, ID, inLanguages } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

const column = columnOf<GlossaryTerm>();

export const glossaryTable = declareTable<GlossaryTerm>({
  name: 'glossary',
  title: 'Glossary',
  row: 'A term with its definition',
  counting: 'Count rows: one a term, not one a language.',
  key: 'term_id',
  list: ({ atlas }) => atlas.corpus.vocabularies.glossary,
  columns: [
    column('term_id', 'Permanent id', ({ id }) => id, { required: true, pattern: ID }),
    addressColumn(({ id }) => id),
    ...inLanguages<GlossaryTerm>('term', 'The term', ({ terms }) => terms, { required: true, isSearched: true }),
    column('definition', 'What it means, in the editors’ own words', ({ definition }) => definition, {
      required: true,
      isSearched: true,
    }),
    column('see_also', 'Related terms', ({ seeAlso }) => seeAlso, { list: 'ids', references: 'glossary' }),
    column('work_id', 'Work that defines or uses it', ({ document }) => document, { references: 'works' }),
    column('note', 'What the reader should know of it', ({ note }) => note),
    column('unseen', 'What could not be found', ({ unseen }) => unseen),
    ...evidenceColumns<GlossaryTerm>(({ evidence }) => evidence[0]),
  ],
});
