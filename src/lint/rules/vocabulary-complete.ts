// The lists hold what code takes from them by id: labels and inverses of predicates, and what every law has without writing it.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import type { Corpus } from '../../corpus/types.ts';
import { ARTICLE_VERB, LAW_MAKER } from '../../schemas/law.ts';
import { INVERSES, PREDICATES } from '../../schemas/predicates.ts';
import type { Rule } from '../rule.ts';

const NAME = 'vocabulary-complete';

export const vocabularyComplete: Rule = {
  name: NAME,
  summary:
    'Every predicate has its labels, and the inverse that the table names is the one computed; the body and the verb of laws are in their lists.',
  check({ corpus }) {
    return [...checkPredicates(corpus), ...checkLawTerms(corpus)];
  },
};

function checkPredicates({ vocabularies, unreadLists }: Corpus): Issue[] {
  if (unreadLists.has('predicates')) return [];
  const report = (message: string) => [issueAt(startOf('predicates'), NAME, message)];
  const byId = new Map(vocabularies.predicates.map((record) => [record.id, record]));
  return PREDICATES.flatMap((predicate) => {
    const record = byId.get(predicate);
    if (!record) return report(`"${predicate}" has no entry. Add its labels in four languages.`);
    if (record.inverse !== INVERSES[predicate])
      return report(
        `"${predicate}" names "${record.inverse}" as its inverse; it is "${INVERSES[predicate]}". Correct the entry.`,
      );
    return [];
  });
}

/** Laws name neither who makes them nor what an article without verb does. */
function checkLawTerms({ vocabularies, unreadLists, works }: Corpus): Issue[] {
  if (!works.some(({ frontMatter }) => frontMatter.law)) return [];
  const needed = [
    ['bodies', LAW_MAKER, 'Laws are listed under it'],
    ['verbs', ARTICLE_VERB, 'It is what an article of a law does'],
  ] as const;
  return needed.flatMap(([list, id, why]) =>
    unreadLists.has(list) || vocabularies[list].some((entry) => entry.id === id)
      ? []
      : [issueAt(startOf(list), NAME, `"${id}" has no entry. ${why}; add it with its labels.`)],
  );
}

function startOf(list: string): { file: string; line: number; column: number } {
  return { file: `content/vocabularies/${list}.yml`, line: 1, column: 1 };
}
