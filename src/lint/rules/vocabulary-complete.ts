// The table of predicates and the code that computes their inverses agree.
import { issueAt } from '../../corpus/issue.ts';
import { INVERSES, PREDICATES } from '../../schemas/predicates.ts';
import type { Rule } from '../rule.ts';

const PLACE = { file: 'content/vocabularies/predicates.yml', line: 1, column: 1 };

export const vocabularyComplete: Rule = {
  name: 'vocabulary-complete',
  summary: 'Every predicate has its labels, and the inverse that the table names is the one computed.',
  check({ corpus }) {
    if (corpus.unreadLists.has('predicates')) return [];
    const byId = new Map(corpus.vocabularies.predicates.map((record) => [record.id, record]));
    return PREDICATES.flatMap((predicate) => {
      const record = byId.get(predicate);
      if (!record)
        return [
          issueAt(PLACE, 'vocabulary-complete', `"${predicate}" has no entry. Add its labels in four languages.`),
        ];
      if (record.inverse !== INVERSES[predicate])
        return [
          issueAt(
            PLACE,
            'vocabulary-complete',
            `"${predicate}" names "${record.inverse}" as its inverse; it is "${INVERSES[predicate]}". Correct the entry.`,
          ),
        ];
      return [];
    });
  },
};
