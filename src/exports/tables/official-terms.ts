// The bulk table of official terms: how the same term of art is printed in the four languages.
import type { OfficialTerm } from '../../schemas/vocabulary.ts';
import { inLanguages } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

interface Row {
  position: number;
  term: OfficialTerm;
}

const column = columnOf<Row>();

export const officialTermsTable = declareTable<Row>({
  name: 'official_terms',
  title: 'Official terms',
  row: 'A term of art as printed in official texts',
  counting: 'Count rows. A language without a form is one in which none was seen.',
  key: 'position',
  list: ({ atlas }) => atlas.corpus.vocabularies.officialTerms.map((term, index) => ({ position: index + 1, term })),
  columns: [
    column('position', 'Place in the list, from 1; it may change with any edition', ({ position }) => position, {
      type: 'integer',
      required: true,
    }),
    ...inLanguages<Row>('term', 'Form seen', ({ term }) => term, { isSearched: true }),
    column('seen_in', 'Where: ids of works, or addresses of pages', ({ term }) => term.seenIn, { list: 'ids' }),
    column('match', 'How the forms were paired', ({ term }) => term.match, {
      required: true,
      values: ['parallel-text', 'paired-by-meaning', 'none-seen'],
    }),
  ],
});
