// What renews a promise is not far weaker than what it renews, unless a reason is given.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import type { Corpus } from '../../corpus/types.ts';
import { resolveEnd } from '../../atlas/build-graph.ts';
import type { Rule } from '../rule.ts';

const NAME = 'renewal-not-weaker';

/** Steps of strength, out of five, by which a verb is far weaker than another. */
const FAR_WEAKER = 2;

/** Strength of the verb of the provision at `end`; undefined for a whole work, a verb that binds nobody or is not known. */
function strengthOf(corpus: Corpus, end: string): number | undefined {
  const provision = resolveEnd(corpus, end)?.provision;
  const verb = provision && corpus.vocabularies.verbs.find(({ id }) => id === provision.verb);
  return verb && verb.kind !== 'reporting' && verb.kind !== 'proposing' ? verb.strength : undefined;
}

export const renewalNotWeaker: Rule = {
  name: NAME,
  summary: `A text that renews another is less than ${FAR_WEAKER} steps of strength weaker, or says why it renews all the same.`,
  check({ atlas, corpus }) {
    const issues: Issue[] = [];
    for (const { steps, placeOf } of corpus.commitments)
      for (const [index, { provision, change, against, weaker }] of steps.entries()) {
        const earlier = against ?? steps[index - 1]?.provision;
        const [before, now] = [earlier && strengthOf(corpus, earlier), strengthOf(corpus, provision)];
        const isFar = typeof before === 'number' && now !== undefined && before - now >= FAR_WEAKER;
        if (change === 'renews' && isFar && weaker === undefined)
          issues.push(
            issueAt(
              placeOf(`steps.${index}.change`),
              NAME,
              `"${provision}" (strength ${now}) is said to renew "${earlier ?? ''}" (strength ${before}). Write "change: narrows", or add "weaker" with the reason why it renews all the same.`,
            ),
          );
        if (weaker !== undefined && !(change === 'renews' && isFar))
          issues.push(
            issueAt(
              placeOf(`steps.${index}.weaker`),
              NAME,
              `"${provision}" is no far weaker renewal, so "weaker" explains nothing. Remove it.`,
            ),
          );
      }
    for (const { predicate, from, to, note, place } of atlas.graph.relations) {
      if (predicate !== 'renews' || note !== undefined) continue;
      const [before, now] = [strengthOf(corpus, to), strengthOf(corpus, from)];
      if (before !== undefined && now !== undefined && before - now >= FAR_WEAKER)
        issues.push(
          issueAt(
            place,
            NAME,
            `"${from}" (strength ${now}) renews "${to}" (strength ${before}). Use a weaker predicate such as recalls or reaffirms, or write the relation in the front matter with a note that gives the reason.`,
          ),
        );
    }
    return issues;
  },
};
