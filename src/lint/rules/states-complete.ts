// The 35 American states are there as soon as anything is asked of states, each with a row for every treaty, and every state folder
// belongs to one of them.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { treatiesOf } from '../../atlas/coverage.ts';
import type { Corpus } from '../../corpus/types.ts';
import { AMERICAN_STATES } from '../../schemas/states.ts';
import type { Rule } from '../rule.ts';

export const statesComplete: Rule = {
  name: 'states-complete',
  summary:
    'All 35 American states have a file with an action, known or not recorded, for every treaty; laws belong to one of them. An atlas that asks nothing of states and holds no law may have none.',
  check({ corpus }) {
    const issues: Issue[] = [];
    const codes = new Set(corpus.countries.map(({ code }) => code));
    const known = new Set<string>(AMERICAN_STATES);
    // One treaty that is not held would be missed in every state.
    const listed = treatiesOf(corpus).filter((id) => corpus.workById.has(id) || corpus.unreadIds.has(id));
    for (const code of isWithoutStates(corpus) ? [] : AMERICAN_STATES)
      if (!codes.has(code) && !corpus.unreadIds.has(code))
        issues.push(
          issueAt(
            { file: `content/countries/${code}.yml`, line: 1, column: 1 },
            'states-complete',
            `The state "${code}" has no file. Restore it; counts are of 35 states.`,
          ),
        );
    for (const { code, treaties, placeOf } of corpus.countries) {
      if (!known.has(code))
        issues.push(
          issueAt(
            placeOf('code'),
            'states-complete',
            `"${code}" is not one of the 35 American states. Correct the code or remove the file.`,
          ),
        );
      for (const treaty of listed)
        if (!(treaty in treaties))
          issues.push(
            issueAt(
              placeOf('treaties'),
              'states-complete',
              `"${code}" has no row for "${treaty}". Add it, with "action: not-recorded" if nothing is known.`,
            ),
          );
    }
    for (const { frontMatter, file, placeOf } of corpus.works) {
      const code = frontMatter.law?.jurisdiction;
      if (code !== undefined && !known.has(code))
        issues.push(
          issueAt(
            placeOf('jurisdiction'),
            'states-complete',
            `"jurisdiction: ${code}" is not one of the 35 American states, whose laws alone have a page. Correct the code and the folder.`,
          ),
        );
      else if (code !== undefined && !file.includes(`/legislation/${code}/`))
        issues.push(
          issueAt(
            placeOf('jurisdiction'),
            'states-complete',
            `"jurisdiction: ${code}" but the file lies in another state's folder. Move the file or correct the code.`,
          ),
        );
    }
    return issues;
  },
};

/** Whether nothing is told of states, so that no count is of 35 of them. */
function isWithoutStates({ countries, works, vocabularies, unreadIds, unreadLists }: Corpus): boolean {
  const { treaties, criteria, otherQuestions } = vocabularies;
  const isAsked = treaties.length + criteria.length + otherQuestions.length > 0;
  const mayBeAsked = (['treaties', 'criteria', 'otherQuestions'] as const).some((list) => unreadLists.has(list));
  const isUnread = AMERICAN_STATES.some((code) => unreadIds.has(code));
  const hasLaws = works.some(({ frontMatter }) => frontMatter.law);
  return countries.length === 0 && !isAsked && !mayBeAsked && !isUnread && !hasLaws;
}
