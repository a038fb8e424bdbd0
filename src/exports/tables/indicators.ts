// The bulk table of indicators: what can be measured of the promises, and from what the atlas computes it.
import { dateOfData } from '../../atlas/indicators.ts';
import { INDICATOR_AREAS, INDICATOR_TYPES, type Indicator } from '../../schemas/indicator.ts';
import { addressColumn, DATE, evidenceColumns, ID, inLanguages } from './common-columns.ts';
import { columnOf, declareTable } from './declare-table.ts';

const column = columnOf<Indicator>();

export const indicatorsTable = declareTable<Indicator>({
  name: 'indicators',
  title: 'Indicators',
  row: 'What can be measured of the promises',
  counting: 'Count rows. The shares that the atlas computes stand in `shares`; most indicators have none.',
  key: 'indicator_id',
  list: ({ atlas }) => atlas.corpus.vocabularies.indicators,
  columns: [
    column('indicator_id', 'Permanent id', ({ id }) => id, { required: true, pattern: ID }),
    addressColumn(({ id }) => id),
    ...inLanguages<Indicator>('name', 'Name', ({ labels }) => labels, { required: true }),
    column('definition', 'What is measured, and of whom', ({ definition }) => definition, { required: true }),
    column('type', 'What it measures', ({ type }) => type, { required: true, values: INDICATOR_TYPES }),
    column('area', 'Field of action', ({ area }) => area, { required: true, values: INDICATOR_AREAS }),
    ...inLanguages<Indicator>('unit', 'Unit of the figure', ({ unit }) => unit, { required: true }),
    column('framework', 'Id of the framework from which it is taken', ({ framework }) => framework, {
      required: true,
      pattern: ID,
    }),
    column(
      'framework_name',
      'Its name, in English',
      ({ framework }, { atlas }) =>
        atlas.corpus.vocabularies.indicatorFrameworks.find(({ id }) => id === framework)?.labels.en,
    ),
    column('questions', 'Questions of national law that it bears on', ({ criteria }) => criteria, {
      list: 'ids',
      references: 'questions',
    }),
    column('disaggregation', 'By what the figure is told apart', ({ disaggregation }) => disaggregation, {
      list: 'texts',
    }),
    column(
      'computed_on',
      'Latest day on which a fact was checked that its shares rest on; empty if the atlas computes none',
      ({ computedFrom }, { atlas }) => computedFrom && dateOfData(atlas, computedFrom),
      { pattern: DATE },
    ),
    column('note', 'What the reader should know of it', ({ note }) => note),
    column('unseen', 'What could not be found', ({ unseen }) => unseen),
    column('correction', 'What was corrected and why', ({ correction }) => correction),
    ...evidenceColumns<Indicator>(
      ({ evidence }) => evidence[0],
      ({ confidence }) => confidence,
    ),
  ],
});
