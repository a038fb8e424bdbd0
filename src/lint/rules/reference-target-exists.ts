// What the text of a work points at with <Ref> and <Term> exists.
import { issueAt } from '../../corpus/issue.ts';
import { describeDangling, didYouMean } from '../../atlas/check-graph.ts';
import type { Rule } from '../rule.ts';

const CRITERIA_FILE = { file: 'content/vocabularies/criteria.yml', line: 1, column: 1 };

export const referenceTargetExists: Rule = {
  name: 'reference-target-exists',
  summary:
    '<Ref to> names a work, provision or meeting of the atlas; <Term id> names a glossary term; who asks a question of national law is held.',
  check({ corpus }) {
    const terms = new Set(corpus.vocabularies.glossary.map(({ id }) => id));
    const asked = corpus.vocabularies.criteria.flatMap(({ id, askedBy }) =>
      askedBy.flatMap((end) => {
        const problem = describeDangling(corpus, end);
        const place = corpus.idPlaces.get(id)?.[0]?.place ?? CRITERIA_FILE;
        return problem === undefined
          ? []
          : [issueAt(place, 'reference-target-exists', `"askedBy" of "${id}": ${problem}`)];
      }),
    );
    const written = [...corpus.works, ...corpus.practices, ...corpus.commitments].flatMap(({ references }) =>
      references.flatMap(({ kind, to, place }) => {
        const problem =
          kind === 'ref'
            ? describeDangling(corpus, to)
            : terms.has(to) || corpus.unreadLists.has('glossary')
              ? undefined
              : `"${to}" is not a glossary term.${didYouMean(to, terms) || ' Add it to content/vocabularies/glossary.yml.'}`;
        return problem === undefined ? [] : [issueAt(place, 'reference-target-exists', problem)];
      }),
    );
    return [...written, ...asked];
  },
};
