// A published figure names what it counts by ids of the lists, stands once, and no part of it exceeds the whole.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { didYouMean } from '../../atlas/check-graph.ts';
import { timeOf } from '../../atlas/figures.ts';
import { compareDates } from '../../schemas/partial-date.ts';
import { BREAKDOWNS } from '../../schemas/figure.ts';
import type { Rule } from '../rule.ts';

const NAME = 'figure-holds';

export const figureHolds: Rule = {
  name: NAME,
  summary:
    'A figure names a state, a series, a definition, a unit and parts of the lists, stands once, is not later than its source, and no part exceeds it.',
  check({ corpus }) {
    const { figureTerms, vocabularies, countries } = corpus;
    const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
    const known = {
      series: ids(vocabularies.figureSources),
      definition: ids(figureTerms.entries),
      unit: ids(figureTerms.units),
    };
    const parts = { form: ids(figureTerms.forms), age: ids(figureTerms.ages), sex: ids(figureTerms.sexes) };
    const states = new Set(countries.map(({ code }) => code));
    const seen = new Set<string>();
    const listsRead = figureTerms.entries.length > 0 && !corpus.unreadLists.has('figureSources');
    return corpus.figures.flatMap((figure): Issue[] => {
      const { state, measure, unit, value, breakdown, series, definition, evidence, year, place } = figure;
      const issues: Issue[] = [];
      const report = (message: string) => issues.push(issueAt(place, NAME, message));
      if (!states.has(state) && !corpus.unreadIds.has(state))
        report(`"${state}" is not a state of the atlas. Name the file after its code.`);
      if (listsRead) {
        for (const [key, set] of Object.entries(known) as [keyof typeof known, Set<string>][])
          if (!set.has(figure[key]))
            report(`"${key}: ${figure[key]}" is not in its list.${didYouMean(figure[key], set) || ' Add it there.'}`);
        for (const by of BREAKDOWNS)
          for (const part of Object.keys(breakdown?.[by] ?? {}))
            if (!parts[by].has(part))
              report(
                `"${part}" is not a part by ${by}.${didYouMean(part, parts[by]) || ' Add it to figure-definitions.yml.'}`,
              );
      }
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
