// An indicator as the atlas file writes it, with what the atlas computes. Called by the writer of the file.
import type { Atlas } from '../../atlas/atlas.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import { computeIndicator, dateOfData, type StateShare } from '../../atlas/indicators.ts';
import type { IndicatorRecord } from './indicator-schema.ts';

/** `computed` is null where the atlas computes nothing. */
export function toIndicator(atlas: Atlas, indicator: Indicator): IndicatorRecord {
  const { id, labels, definition, type, area, unit, framework, criteria, disaggregation, confidence } = indicator;
  return {
    id,
    labels,
    definition,
    type,
    area,
    unit,
    framework,
    criteria,
    disaggregation,
    note: indicator.note ?? null,
    confidence,
    sources: indicator.evidence.map(({ source, kind }) => ({ source, kind })),
    computed: toComputed(atlas, indicator),
  };
}

/** Plans are counted for the year of the data. */
function toComputed(atlas: Atlas, indicator: Indicator): IndicatorRecord['computed'] {
  const date = indicator.computedFrom && dateOfData(atlas, indicator.computedFrom);
  const computed = computeIndicator(atlas, indicator, Number(date?.slice(0, 4)));
  if (!computed) return null;
  return {
    date: date ?? null,
    shares:
      computed.kind === 'treaties'
        ? computed.shares.map((share) => ({ treaty: share.treaty, ...toShare(share) }))
        : [toShare(computed.share)],
  };
}

function toShare({ numerator, partial, denominator, blanks, all }: StateShare) {
  return { numerator, partial, denominator, blanks, all };
}
