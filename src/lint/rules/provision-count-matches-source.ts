// A work that says it is complete holds as many provisions as its source has.
import { issueAt } from '../../corpus/issue.ts';
import type { Rule } from '../rule.ts';

export const provisionCountMatchesSource: Rule = {
  name: 'provision-count-matches-source',
  summary:
    '"sourceProvisions" is given for a complete work and equals the provisions held; a work in part holds fewer.',
  check({ corpus }) {
    return corpus.works.flatMap(({ workId, frontMatter: { complete, sourceProvisions }, provisions, placeOf }) => {
      if (corpus.unreadIds.has(workId)) return [];
      const held = provisions.length;
      const report = (path: string, message: string) => [
        issueAt(placeOf(path), 'provision-count-matches-source', message),
      ];
      if (complete && sourceProvisions === null)
        return report(
          'sourceProvisions',
          `"complete: true" needs the number of provisions of the source. Count them and write "sourceProvisions: ${held}" if it is ${held}.`,
        );
      if (complete && sourceProvisions !== held)
        return report(
          'sourceProvisions',
          `"sourceProvisions: ${sourceProvisions}" but ${held} are held. Add what is missing, or set "complete: false".`,
        );
      if (!complete && sourceProvisions !== null && held >= sourceProvisions)
        return report(
          'complete',
          `"complete: false" but ${held} of ${sourceProvisions} provisions are held. Set "complete: true" or correct the number.`,
        );
      return [];
    });
  },
};
