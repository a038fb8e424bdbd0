// All published figures as a table, each with its definition and source. Written for src/integrations/files.
import type { Figure } from '../corpus/types.ts';
import { timeOf } from '../atlas/figures.ts';
import type { Confidence } from '../schemas/fields.ts';
import type { Breakdown, FigureMeasure } from '../schemas/figure.ts';
import { toTable, type Column } from './table.ts';

/** Words that the table takes from the interface: headings, measures, confidences. */
export type FigureKey =
  | 'answer.state'
  | `figures.${'year' | 'measure' | 'value' | 'unit' | 'definition' | 'series' | 'via' | 'confidence' | 'readOn'}`
  | `statistics.covers.${Breakdown}`
  | 'evidence.title'
  | 'answer.note'
  | `figures.measure.${FigureMeasure}`
  | `evidence.${Confidence}`;

export interface FigureTableWords {
  t: (key: FigureKey) => string;
  /** Name of a state by its code. */
  state: (code: string) => string;
  figures: {
    series: (id: string) => string;
    definition: (id: string) => string;
    unit: (id: string) => string;
    parts: (figure: Figure, by: Breakdown) => string;
  };
}

const PARTS =
  'in words, each with its number, separated by semicolons; they need not add up to the figure. Empty where it is not broken down';

/** In the order of the file. */
export const FIGURE_COLUMNS: readonly Column<Figure, FigureTableWords>[] = [
  {
    id: 'state-code',
    heading: () => 'ISO 3166-1',
    cell: ({ state }) => state.toUpperCase(),
    description: 'Code of the state: ISO 3166-1 alpha-2, upper case',
    required: true,
    pattern: '[A-Z]{2}',
  },
  {
    id: 'state',
    heading: (t) => t('answer.state'),
    cell: ({ state }, words) => words.state(state),
    description: 'Name of the state',
    required: true,
  },
  {
    id: 'time',
    heading: (t) => t('figures.year'),
    cell: timeOf,
    description: 'Calendar year that the figure is about, or another period as two dates with a slash',
    required: true,
    pattern: '\\d{4}(-\\d{2}){0,2}(/\\d{4}(-\\d{2}){0,2})?',
  },
  {
    id: 'measure',
    heading: (t) => t('figures.measure'),
    cell: ({ measure }, { t }) => t(`figures.measure.${measure}`),
    description: 'What was counted: victims identified, investigations, prosecutions or convictions',
    required: true,
  },
  {
    id: 'value',
    heading: (t) => t('figures.value'),
    cell: ({ value }) => String(value),
    description: 'The number, in the unit of the next column; <5 where the publisher hides a small number',
    required: true,
    pattern: '\\d+|<5',
  },
  {
    id: 'unit',
    heading: (t) => t('figures.unit'),
    cell: ({ unit }, { figures }) => figures.unit(unit),
    description: 'Unit of the number, in words: persons, cases …',
    required: true,
  },
  {
    id: 'by-form',
    heading: (t) => t('statistics.covers.form'),
    cell: (figure, { figures }) => figures.parts(figure, 'form'),
    description: `Parts by form of exploitation, ${PARTS}`,
  },
  {
    id: 'by-age',
    heading: (t) => t('statistics.covers.age'),
    cell: (figure, { figures }) => figures.parts(figure, 'age'),
    description: `Parts by age, ${PARTS}`,
  },
  {
    id: 'by-sex',
    heading: (t) => t('statistics.covers.sex'),
    cell: (figure, { figures }) => figures.parts(figure, 'sex'),
    description: `Parts by sex, ${PARTS}`,
  },
  {
    id: 'definition',
    heading: (t) => t('figures.definition'),
    cell: ({ definition }, { figures }) => figures.definition(definition),
    description: 'What exactly is counted; figures of two definitions are not comparable',
    required: true,
  },
  {
    id: 'series',
    heading: (t) => t('figures.series'),
    cell: ({ series }, { figures }) => figures.series(series),
    description: 'Series that the figure belongs to; figures of two series are not comparable',
    required: true,
  },
  {
    id: 'source',
    heading: (t) => t('evidence.title'),
    cell: ({ evidence }) => evidence.source,
    description: 'Where the issuer publishes it: a web address, or document:<workId> for one held and read in full',
    required: true,
    pattern: 'https?://\\S+|document:[a-z0-9-]+',
  },
  {
    id: 'via',
    heading: (t) => t('figures.via'),
    cell: ({ via }) => via ?? '',
    description: 'Web address that was read, where it is not that of the source',
    pattern: 'https?://\\S+',
  },
  {
    id: 'confidence',
    heading: (t) => t('figures.confidence'),
    cell: ({ evidence }, { t }) => t(`evidence.${evidence.confidence}`),
    description:
      'How sure the number is, in words: high, an official text; medium, one secondary source; low, not seen',
    required: true,
  },
  {
    id: 'read-on',
    heading: (t) => t('figures.readOn'),
    cell: ({ evidence }) => evidence.checkedOn,
    description: 'Day on which the source was read',
    required: true,
    pattern: '\\d{4}(-\\d{2}){0,2}',
  },
  {
    id: 'note',
    heading: (t) => t('answer.note'),
    cell: ({ note }) => note ?? '',
    description: 'What the reader should know of the figure, in English',
  },
];

/** One row a figure, in the order of the states' codes. */
export function toFiguresTable(figures: readonly Figure[], words: FigureTableWords): string[][] {
  return toTable(FIGURE_COLUMNS, figures, words);
}
