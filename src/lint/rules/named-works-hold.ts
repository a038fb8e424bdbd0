// The lists of treaties and of works with a role say each thing once, and no page is without the work that it rests on.
import { issueAt } from '../../corpus/issue.ts';
import { WORK_ROLES, type WorkRole } from '../../schemas/work-role.ts';
import type { Rule } from '../rule.ts';

const NAME = 'named-works-hold';
const START = { line: 1, column: 1 };

export const namedWorksHold: Rule = {
  name: NAME,
  summary: 'Each treaty is listed once; each role that a page rests on has its work, and as many as it can have.',
  check({ corpus }) {
    const { treaties, workRoles } = corpus.vocabularies;
    const placeOf = (list: 'treaties' | 'workRoles', file: string, path: string) =>
      corpus.listPlaces.get(list)?.(path) ?? { file: `content/vocabularies/${file}`, ...START };
    const inTreaties = (path: string) => placeOf('treaties', 'treaties.yml', path);
    const inRoles = (path: string) => placeOf('workRoles', 'work-roles.yml', path);

    const listedTwice = treaties.flatMap(({ work }, index) =>
      treaties.findIndex((other) => other.work === work) === index
        ? []
        : [issueAt(inTreaties(`entries.${index}.work`), NAME, `"${work}" is listed twice. Remove one of the two.`)],
    );
    const missing = (Object.keys(WORK_ROLES) as WorkRole[]).flatMap((role) =>
      corpus.unreadLists.has('workRoles') || workRoles.some((entry) => entry.role === role)
        ? []
        : [
            issueAt(
              inRoles('entries'),
              NAME,
              `No work has the role "${role}", on which a page rests. Add an entry with "role: ${role}" and its "works".`,
            ),
          ],
    );
    const doubled = workRoles.flatMap(({ role, works }, index) => {
      if (workRoles.findIndex((entry) => entry.role === role) !== index)
        return [
          issueAt(
            inRoles(`entries.${index}.role`),
            NAME,
            `The role "${role}" has two entries. Put all its works into the first, and remove this one.`,
          ),
        ];
      return works.flatMap((work, position) => {
        const place = inRoles(`entries.${index}.works.${position}`);
        if (works.indexOf(work) !== position)
          return [issueAt(place, NAME, `"${work}" has the role "${role}" twice. Remove one of the two.`)];
        return WORK_ROLES[role] === 'one' && position > 0
          ? [issueAt(place, NAME, `One work alone has the role "${role}". Keep "${works[0] ?? ''}" or "${work}".`)]
          : [];
      });
    });
    return [...listedTwice, ...missing, ...doubled];
  },
};
