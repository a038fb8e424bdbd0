// The borderline cases by which a question explains itself are decided as the states' own answers are.
import { issueAt } from '../../corpus/issue.ts';
import { answerOf } from '../../graph/coverage.ts';
import { statusNow } from '../../graph/answer-dates.ts';
import type { Rule } from '../rule.ts';

const FILE = 'vocabularies/criteria.yml';

export const criterionExampleHolds: Rule = {
  name: 'criterion-example-holds',
  summary: 'A borderline case of a question names a state, and decides as the answer of that state does.',
  check({ corpus, texts }) {
    const path = [...texts.keys()].find((file) => file.endsWith(`/${FILE}`)) ?? `content/${FILE}`;
    const lines = (texts.get(path) ?? '').split('\n');
    return corpus.vocabularies.criteria.flatMap(({ id, examples }) =>
      examples.flatMap(({ country: code, decision }) => {
        const start = lines.findIndex((line) => line.trimEnd() === `  - id: ${id}`);
        const line = lines.findIndex((text, index) => index > start && text.includes(`country: ${code}`)) + 1 || 1;
        const report = (message: string) => [
          issueAt({ file: path, line, column: 1 }, 'criterion-example-holds', message),
        ];
        const country = corpus.countries.find((candidate) => candidate.code === code);
        if (!country)
          return corpus.unreadIds.has(code)
            ? []
            : report(`"${code}" is no state of the atlas. Name one of the 35 by its code.`);
        const status = statusNow(corpus, answerOf(country, id));
        return status === decision
          ? []
          : report(
              `The example decides "${decision}" for "${code}", but its answer to "${id}" is "${status}". Correct one of the two, or take another example.`,
            );
      }),
    );
  },
};
