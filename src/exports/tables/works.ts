// The bulk table of works: resolutions, conclusions, treaties, reports and laws, one a row.
import { COLLECTIONS, type Work } from '../../corpus/types.ts';
import { addressColumn, DATE, evidenceColumns, ID, inLanguages, SOURCE } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

const column = columnOf<Work>();

/** Official title: the English one, else the first of Spanish, Portuguese, French, else the editors' English rendering. */
export function titleOf({ frontMatter: { titles, law } }: Work): string | undefined {
  return titles.en ?? titles.es ?? titles.pt ?? titles.fr ?? law?.englishTitle;
}

export const worksTable = declareTable<Work>({
  name: 'works',
  title: 'Works',
  row: 'A resolution, conclusions of a meeting, treaty, report or law',
  counting:
    'Count rows. Laws are works too: they stand here and, with what only laws have, in `laws`; never add the two. Most works are held in part: read `complete` before saying that a work does not have something.',
  key: 'work_id',
  list: ({ atlas }) => atlas.corpus.works,
  columns: [
    column('work_id', 'Permanent id', ({ workId }) => workId, { required: true, pattern: ID }),
    addressColumn(({ workId }) => workId),
    column('collection', 'Part of the atlas in which it stands', ({ collection }) => collection, {
      required: true,
      values: COLLECTIONS,
    }),
    column('kind', 'What it is: resolution, declaration, protocol, statute, code …', (work) => work.frontMatter.kind, {
      required: true,
      pattern: ID,
    }),
    column('symbol', 'Official symbol as printed; empty if none is known', ({ frontMatter }) => frontMatter.symbol, {
      isSearched: true,
    }),
    column('other_symbols', 'Every other mark that it is known by', ({ frontMatter }) => frontMatter.symbols, {
      list: 'texts',
    }),
    column(
      'title',
      'Title: the English one, else the first of Spanish, Portuguese, French, else ours; empty if not known',
      titleOf,
      { isSearched: true },
    ),
    ...inLanguages<Work>('title', 'Official title where it was seen', ({ frontMatter }) => frontMatter.titles, {
      isSearched: true,
    }),
    ...inLanguages<Work>(
      'short_title',
      'What links call it, given by the editors: no official title',
      ({ frontMatter }) => frontMatter.shortTitle,
    ),
    column('language', 'Language of summary and digests: ISO 639-1', ({ frontMatter }) => frontMatter.language, {
      required: true,
      pattern: '[a-z]{2}',
    }),
    column('issuing_body', 'Body that adopted or issued it', ({ frontMatter }) => frontMatter.issuingBody, {
      references: 'bodies',
    }),
    column(
      'attribution',
      'Author as printed, where it says more than the body',
      ({ frontMatter }) => frontMatter.attribution,
    ),
    column('adopted', 'Date of adoption or issue', ({ frontMatter }) => frontMatter.adopted, { pattern: DATE }),
    column('in_force_from', 'Entry into force', ({ frontMatter }) => frontMatter.inForceFrom, { pattern: DATE }),
    column(
      'status',
      'Standing of the text; of a law see `legal_force` in `laws`',
      ({ frontMatter }) => frontMatter.status ?? 'adopted',
      { required: true, values: ['adopted', 'draft', 'in-force', 'issued', 'not-recorded'] },
    ),
    column('session', 'Session or meeting, in words', ({ frontMatter }) => frontMatter.session),
    column('place', 'Place of adoption', ({ frontMatter }) => frontMatter.place),
    column('meeting', 'Meeting to which it belongs', ({ frontMatter }) => frontMatter.meeting?.id, {
      references: 'meetings',
    }),
    column('meeting_role', 'What it is to that meeting', ({ frontMatter }) => frontMatter.meeting?.as, {
      values: ['outcome', 'document', 'preparation', 'report'],
    }),
    column('amended', 'Dates of amendment', ({ frontMatter }) => frontMatter.amended, { list: 'ids', pattern: DATE }),
    column('period', 'Years that a plan covers', ({ frontMatter }) => frontMatter.period),
    column('official_series', 'Series in which the text is printed', ({ frontMatter }) => frontMatter.officialSeries),
    column(
      'official_text',
      'Where the text itself can be read; empty if no address is recorded',
      ({ frontMatter }) => frontMatter.officialText?.source,
      { pattern: SOURCE },
    ),
    column('official_text_kind', 'Kind of that address', ({ frontMatter }) => frontMatter.officialText?.kind),
    column(
      'complete',
      'Whether every provision of the source is held here; nothing follows from an absence in a work where it is false',
      ({ frontMatter }) => frontMatter.complete,
      { type: 'boolean', required: true },
    ),
    column('provisions', 'Provisions held here', ({ provisions }) => provisions.length, {
      type: 'integer',
      unit: 'provisions',
      required: true,
    }),
    column(
      'source_provisions',
      'Provisions that the source has; empty if not counted',
      ({ frontMatter }) => frontMatter.sourceProvisions,
      { type: 'integer', unit: 'provisions' },
    ),
    column('numbering', 'Whose numbers the provisions carry', ({ frontMatter }) => frontMatter.numbering, {
      required: true,
      values: ['printed', 'editorial', 'mixed'],
    }),
    column('numbering_note', 'How the numbers came about', ({ frontMatter }) => frontMatter.numberingNote),
    column('summary', 'What it is about, in the editors’ own words; unofficial', ({ summary }) => summary.text, {
      isSearched: true,
    }),
    column('notes', 'What the reader should know of the text', ({ frontMatter }) => frontMatter.notes),
    column('remarks', 'Further notes of the editors', ({ notes }) => notes.map(({ text }) => text), { list: 'texts' }),
    column('unseen', 'What could not be found', ({ frontMatter }) => frontMatter.unseen),
    column(
      'signatories',
      'Organisations that signed it, each with the code of its state in brackets',
      ({ frontMatter }) => frontMatter.signatories?.map(({ name, country }) => `${name} (${country})`),
      { list: 'texts' },
    ),
    column('reporting_states', 'States that handed in reports', ({ frontMatter }) => frontMatter.reportingStates, {
      list: 'ids',
      references: 'countries',
    }),
    ...evidenceColumns<Work>(
      ({ frontMatter }) => frontMatter.evidence[0],
      ({ frontMatter }) => frontMatter.confidence,
    ),
  ],
});
