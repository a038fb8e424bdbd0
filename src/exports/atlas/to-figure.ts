// A published figure as the atlas file writes it. Called by the writer of the file.
import type { Figure } from '../../corpus/types.ts';
import type { FigureRecord } from './figure-schema.ts';

/** With the state whose file holds it, and its source taken apart. */
export function toFigure(figure: Figure): FigureRecord {
  const { state, measure, year, period, unit, value, breakdown, series, definition, evidence, via, note } = figure;
  return {
    state,
    measure,
    year: year ?? null,
    period: period ?? null,
    unit,
    value,
    breakdown: breakdown ?? null,
    series,
    definition,
    via: via ?? null,
    note: note ?? null,
    source: evidence.source,
    confidence: evidence.confidence,
    checkedOn: evidence.checkedOn,
  };
}
