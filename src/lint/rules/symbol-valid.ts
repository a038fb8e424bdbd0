// A symbol is one that readers' spellings can be matched to, and stands in its printed form.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { formatSymbol } from '../../citations/format-symbol.ts';
import { parseSymbol } from '../../citations/parse-symbol.ts';
import { readCitation } from '../../citations/read-citation.ts';
import type { Rule } from '../rule.ts';

export const symbolValid: Rule = {
  name: 'symbol-valid',
  summary: 'Every symbol can be parsed and stands in its printed form, and no two works share one.',
  check({ corpus }) {
    const issues: Issue[] = [];
    const owners = new Map<string, string>();
    for (const { workId, frontMatter, placeOf } of corpus.works) {
      const { symbol: printedSymbol = null, symbols = [] } = frontMatter;
      const marks = [
        { mark: printedSymbol, path: 'symbol' },
        ...symbols.map((mark, index) => ({ mark, path: `symbols.${index}` })),
      ];
      for (const { mark, path } of marks) {
        if (mark === null) continue;
        const symbol = parseSymbol(mark);
        if (!symbol) {
          const { mark: meant } = readCitation(mark);
          const example = meant && meant.system !== 'number' ? formatSymbol(meant) : 'AG/RES. 2348 (XXXVII-O/07)';
          issues.push(
            issueAt(
              placeOf(path),
              'symbol-valid',
              `"${mark}" is not a symbol that the atlas can parse. Write it as printed, as in "${example}", or put descriptions into the title.`,
            ),
          );
          continue;
        }
        // Other marks are found in many forms; the one that the page prints has one.
        const printed = path === 'symbol' ? formatSymbol(symbol) : mark.normalize('NFKC');
        if (mark !== printed)
          issues.push(
            issueAt(
              placeOf(path),
              'symbol-valid',
              `"${mark}" does not stand in its printed form. Write it as "${printed}".`,
            ),
          );
        const owner = owners.get(symbol.key);
        if (owner !== undefined && owner !== workId)
          issues.push(
            issueAt(
              placeOf(path),
              'symbol-valid',
              `"${mark}" is also a symbol of "${owner}". Give each work its own mark, with annex or revision.`,
            ),
          );
        owners.set(symbol.key, workId);
      }
    }
    return issues;
  },
};
