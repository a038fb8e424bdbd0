// Words of published figures in the reader's language. Used by the page of all figures, by state pages and by the CSV file.
import type { Corpus, Figure } from '../corpus/types.ts';
import { partsOf, timeOf } from '../atlas/figures.ts';
import { formatDate, formatNumber } from './format.ts';
import type { Translate } from './translate.ts';
import type { Language } from '../schemas/fields.ts';
import { BREAKDOWNS, SMALL_CELL, type Breakdown, type FigureCell } from '../schemas/figure.ts';

export interface FigureWords {
  series: (id: string) => string;
  seriesNote: (id: string) => string;
  definition: (id: string) => string;
  unit: (id: string) => string;
  part: (by: Breakdown, id: string) => string;
  cell: (cell: FigureCell) => string;
  /** The year, or the period in words. */
  time: (figure: Figure) => string;
  /** Parts by one breakdown in words: `sexual: 552; labour: 972`; empty if it has none. */
  parts: (figure: Figure, by: Breakdown) => string;
}

export function figureWords({
  atlas: { corpus },
  lang,
  t,
}: {
  atlas: { corpus: Corpus };
  lang: Language;
  t: Translate;
}): FigureWords {
  const { figureTerms, vocabularies } = corpus;
  const look = (entries: readonly { id: string; labels: Record<Language, string> }[]) => {
    const labels = new Map(entries.map((entry) => [entry.id, entry.labels[lang]]));
    return (id: string) => labels.get(id) ?? id;
  };
  const notes = new Map(vocabularies.figureSources.map(({ id, note }) => [id, note[lang]]));
  const parts = { form: look(figureTerms.forms), age: look(figureTerms.ages), sex: look(figureTerms.sexes) };
  const cell = (value: FigureCell) => (value === SMALL_CELL ? value : formatNumber(value, lang));
  return {
    series: look(vocabularies.figureSources),
    seriesNote: (id) => notes.get(id) ?? '',
    definition: look(figureTerms.entries),
    unit: look(figureTerms.units),
    part: (by, id) => parts[by](id),
    cell,
    time: (figure) => (figure.period === undefined ? timeOf(figure) : formatDate(figure.period, lang)),
    parts: (figure, by) =>
      partsOf(corpus, [figure], by)
        .flatMap((id) => {
          const value = figure.breakdown?.[by]?.[id];
          return value === undefined ? [] : [t.pair(parts[by](id), cell(value))];
        })
        .join('; '),
  };
}

/** Whether any of `figures` is broken down. */
export function isBrokenDown(figures: readonly Figure[]): boolean {
  return figures.some(({ breakdown }) => BREAKDOWNS.some((by) => Object.keys(breakdown?.[by] ?? {}).length > 0));
}
