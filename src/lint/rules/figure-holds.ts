// A published figure stands once, and no part of it exceeds the whole.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { timeOf } from '../../atlas/figures.ts';
import { compareDates } from '../../schemas/partial-date.ts';
import { BREAKDOWNS } from '../../schemas/figure.ts';
import type { Rule } from '../rule.ts';

const NAME = 'figure-holds';

export const figureHolds: Rule = {
  name: NAME,
  summary: 'A figure is of a state, stands once, is not later than its source, and no part exceeds it.',
  check({ corpus }) {
    const states = new Set(corpus.countries.map(({ code }) => code));
    const seen = new Set<string>();
    return corpus.figures.flatMap((figure): Issue[] => {
      const { state, measure, unit, value, breakdown, series, definition, evidence, year, place } = figure;
      const issues: Issue[] = [];
      const report = (message: string) => issues.push(issueAt(place, NAME, message));
      if (!states.has(state) && !corpus.unreadIds.has(state))
        report(`"${state}" is not a state of the atlas. Name the file after its code.`);
      for (const by of BREAKDOWNS)
        for (const [part, cell] of Object.entries(breakdown?.[by] ?? {}))
          if (typeof cell === 'number' && typeof value === 'number' && cell > value)
            report(`${by} "${part}: ${cell}" is more than the whole, ${value}. Correct one, or leave the part out.`);
      const key = [state, series, measure, unit, definition, timeOf(figure)].join(' ');
      if (seen.has(key)) report(`The figure of ${timeOf(figure)} in "${series}" stands twice. Keep one.`);
      seen.add(key);
      if (year !== undefined && compareDates(evidence.checkedOn, String(year)) < 0)
        report(`"year: ${year}" is after the day the source was read, ${evidence.checkedOn}. Correct one of the two.`);
      return issues;
    });
  },
};
