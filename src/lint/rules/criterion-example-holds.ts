// The borderline cases by which a question explains itself are decided as the states' own answers are.
import { issueAt } from '../../corpus/issue.ts';
import { answerOf } from '../../atlas/coverage.ts';
import { statusNow } from '../../atlas/answer-dates.ts';
import type { Rule } from '../rule.ts';

export const criterionExampleHolds: Rule = {
  name: 'criterion-example-holds',
  summary:
    'A borderline case of a question names a state, each another one, and decides as the answer of that state does.',
  check({ atlas, corpus }) {
    const placeOf = corpus.listPlaces.get('criteria');
    if (!placeOf) return [];
    return corpus.vocabularies.criteria.flatMap(({ id, examples }, number) =>
      examples.flatMap(({ country: code, decision }, index) => {
        const place = placeOf(`entries.${number}.examples.${index}.country`);
        const report = (message: string) => [issueAt(place, 'criterion-example-holds', message)];
        if (examples.slice(0, index).some(({ country }) => country === code))
          return report(`Both examples are of "${code}". Take another state for one of them.`);
        const country = corpus.countries.find((candidate) => candidate.code === code);
        if (!country) return [];
        const status = statusNow(atlas, answerOf(country, id));
        return status === decision
          ? []
          : report(
              `The example decides "${decision}" for "${code}", but its answer to "${id}" is "${status}". Correct one of the two, or take another example.`,
            );
      }),
    );
  },
};
