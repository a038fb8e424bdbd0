// All published figures as a table, each with its definition and source. Written by src/pages/data/figures/[lang].csv.ts.
import type { Figure } from '../corpus/types.ts';
import { timeOf } from '../atlas/figures.ts';
import type { Breakdown, FigureMeasure } from '../schemas/figure.ts';
import { toCsv } from '../text/to-csv.ts';

interface Words {
  /** Headings, in the order of the columns. */
  headings: readonly string[];
  state: (code: string) => string;
  measure: (id: FigureMeasure) => string;
  confidence: (id: Figure['evidence']['confidence']) => string;
  figures: {
    series: (id: string) => string;
    definition: (id: string) => string;
    unit: (id: string) => string;
    parts: (figure: Figure, by: Breakdown) => string;
  };
}

/** One row a figure, in the order of the states' codes. */
export function toFiguresCsv(
  figures: readonly Figure[],
  { headings, state, measure, confidence, figures: words }: Words,
) {
  return toCsv([
    headings,
    ...figures.map((figure) => [
      figure.state.toUpperCase(),
      state(figure.state),
      timeOf(figure),
      measure(figure.measure),
      String(figure.value),
      words.unit(figure.unit),
      words.parts(figure, 'form'),
      words.parts(figure, 'age'),
      words.parts(figure, 'sex'),
      words.definition(figure.definition),
      words.series(figure.series),
      figure.evidence.source,
      figure.via ?? '',
      confidence(figure.evidence.confidence),
      figure.evidence.checkedOn,
      figure.note ?? '',
    ]),
  ]);
}
