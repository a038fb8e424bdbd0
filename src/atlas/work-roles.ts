// Works on which pages of their own rest: content/vocabularies/work-roles.yml says which. Called by those pages.
import type { Corpus, Work } from '../corpus/types.ts';
import type { WorkRole } from '../schemas/work-role.ts';

/** Works that play `role`, in the order of the list; none where none is held. */
export function worksWithRole({ vocabularies, workById }: Corpus, role: WorkRole): Work[] {
  return vocabularies.workRoles
    .filter((entry) => entry.role === role)
    .flatMap(({ works }) => works.flatMap((workId) => workById.get(workId) ?? []));
}
