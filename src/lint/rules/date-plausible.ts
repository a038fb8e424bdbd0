// Dates of a work fit each other, its symbol and the day on which its sources were read.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { compareDates } from '../../graph/check-graph.ts';
import type { Rule } from '../rule.ts';

export const datePlausible: Rule = {
  name: 'date-plausible',
  summary: 'A work is adopted in the year of its symbol, before it enters into force, is amended or is read.',
  check({ corpus }) {
    const issues: Issue[] = [];
    for (const { frontMatter, symbol, placeOf } of corpus.works) {
      const { adopted, inForceFrom, amended, evidence } = frontMatter;
      const report = (path: string, message: string) => issues.push(issueAt(placeOf(path), 'date-plausible', message));
      if (adopted === null) continue;
      const year = symbol && 'year' in symbol ? symbol.year : undefined;
      if (year !== undefined && symbol?.system.endsWith('-res') && year !== Number(adopted.slice(0, 4)))
        report(
          'adopted',
          `"adopted: ${adopted}" is not in ${year}, the year of the symbol "${frontMatter.symbol}". Correct the date or the symbol.`,
        );
      if (inForceFrom !== undefined && compareDates(inForceFrom, adopted) < 0)
        report(
          'inForceFrom',
          `"inForceFrom: ${inForceFrom}" is before the adoption (${adopted}). Correct one of the two.`,
        );
      for (const [index, date] of amended.entries())
        if (compareDates(date, adopted) < 0)
          report(
            `amended.${index}`,
            `The amendment of ${date} is before the adoption (${adopted}). Correct one of the two.`,
          );
      for (const [index, { checkedOn, source }] of evidence.entries())
        if (compareDates(checkedOn, adopted) < 0)
          report(
            `evidence.${index}.checkedOn`,
            `"${source}" was read on ${checkedOn}, before the adoption (${adopted}). Correct one of the two.`,
          );
    }
    return issues;
  },
};
