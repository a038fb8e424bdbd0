// What the atlas computes of an indicator, in words: numerator, denominator, blanks, formula and date. Drawn by IndicatorValue.
import {
  computeIndicator,
  dateOfData,
  type ComputedIndicator,
  type StateShare,
  type TreatyShare,
} from '../../atlas/indicators.ts';
import type { Mark } from '../../pictures/mark.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import { compareLabels, formatDate, formatPercent } from '../../words/format.ts';
import type { Key } from '../../words/translate.ts';
import type { Site } from '../locals/site.ts';
import type { Link } from './link.ts';
import { endName } from './record-name.ts';

export interface IndicatorView {
  id: string;
  /** The figure in words; absent where each treaty has one of its own. */
  figure: string | undefined;
  /** The figure in short; several where each treaty has its own. */
  short: string[];
  /** How many states answer what; undefined where each treaty has counts of its own. */
  counts: Record<Mark, number> | undefined;
  treaties: { treaty: Link; figure: string }[];
  formula: string;
  /** The question of law that is counted. */
  criterion: Link | undefined;
  /** Latest day of the facts, or that it is not recorded. */
  date: string;
  /** States by answer, in the order of their names; none of treaties, whose pages list them. */
  groups: { label: string; states: string[] }[];
}

type StateGroups = Exclude<ComputedIndicator['kind'], 'treaties'>;

/** Words of the answers, by what is counted. */
const GROUPS: Readonly<Record<StateGroups, readonly (readonly [keyof StateShare['states'], Key])[]>> = {
  criterion: [
    ['yes', 'answer.yes'],
    ['partial', 'answer.partial'],
    ['no', 'answer.no'],
    ['blank', 'answer.not-recorded'],
  ],
  plan: [
    ['yes', 'indicator.plan.covers'],
    ['partial', 'answer.partial'],
    ['no', 'indicator.plan.ended'],
    ['blank', 'answer.not-recorded'],
  ],
};

/** Undefined of an indicator that the atlas does not compute. */
export function viewIndicator(indicator: Indicator, site: Site): IndicatorView | undefined {
  const { t, lang, labels, routes } = site;
  const day = indicator.computedFrom && dateOfData(site.atlas, indicator.computedFrom);
  const year = Number((day ?? '').slice(0, 4));
  const computed = computeIndicator(site.atlas, indicator, year);
  if (!computed) return undefined;
  const criterion = computed.kind === 'criterion' ? computed.criterion : undefined;
  return {
    id: indicator.id,
    figure: computed.kind === 'treaties' ? undefined : formatShare(computed.share, site),
    short:
      computed.kind === 'treaties'
        ? computed.shares.map((share) => shorten(share, site))
        : [shorten(computed.share, site)],
    counts: computed.kind === 'treaties' ? undefined : countStates(computed.share),
    treaties: computed.kind === 'treaties' ? computed.shares.map((share) => viewTreaty(share, site)) : [],
    formula: t(`indicator.formula.${computed.kind}`, {
      criterion: criterion === undefined ? '' : labels.criterion(criterion),
      year,
    }),
    criterion:
      criterion === undefined ? undefined : { href: routes.criterion(criterion), text: labels.criterion(criterion) },
    date: day === undefined ? t('common.notRecorded') : formatDate(day, lang),
    groups: computed.kind === 'treaties' ? [] : groupStates(computed.kind, computed.share, year, site),
  };
}

function countStates({ states }: StateShare): Record<Mark, number> {
  const { yes, partial, no, blank } = states;
  return { yes: yes.length, partial: partial.length, no: no.length, 'not-recorded': blank.length };
}

function groupStates(
  kind: StateGroups,
  { states }: StateShare,
  year: number,
  { t, lang, labels }: Site,
): IndicatorView['groups'] {
  return GROUPS[kind]
    .filter(([answer]) => states[answer].length > 0)
    .map(([answer, key]) => ({
      label: t(key, { year }),
      states: states[answer].map(labels.state).sort(compareLabels(lang)),
    }));
}

function viewTreaty(share: TreatyShare, site: Site): IndicatorView['treaties'][number] {
  const { text, lang } = endName(share.treaty, site);
  return {
    treaty: { href: site.routes.treaty(share.treaty), text, lang },
    figure: formatShare(share, site),
  };
}

/** `3 of 10 (30%)`. */
function shorten({ numerator, denominator, all }: StateShare, { t, lang }: Site): string {
  if (denominator === 0) return t('indicator.noData', { all });
  return t('indicator.short', { numerator, denominator, percent: formatPercent(numerator / denominator, lang) });
}

/** `3 of 10 states (30%) …`, and how many more fulfil it in part. */
function formatShare({ numerator, denominator, partial, blanks, all }: StateShare, { t, lang }: Site): string {
  if (denominator === 0) return t('indicator.noData', { all });
  const figure = t('indicator.figure', {
    numerator,
    denominator,
    percent: formatPercent(numerator / denominator, lang),
    all,
    blanks,
  });
  return partial > 0 ? `${figure} ${t('indicator.partial', { partial })}` : figure;
}
