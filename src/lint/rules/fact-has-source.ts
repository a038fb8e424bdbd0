// Every work and provision names where it was seen, unless it says that it was not seen.
import { issueAt } from '../../corpus/issue.ts';
import type { Rule } from '../rule.ts';

export const factHasSource: Rule = {
  name: 'fact-has-source',
  summary:
    'Works and provisions have a source; only a fact of low confidence may do without. Results and limits of a practice name one of its sources.',
  check({ corpus }) {
    const practices = corpus.practices.flatMap(({ evidence, results, limits, placeOf }) =>
      Object.entries({ results, limits }).flatMap(([key, items]) =>
        items.flatMap(({ source }, index) =>
          source === undefined || evidence.some((item) => item.source === source)
            ? []
            : [
                issueAt(
                  placeOf(`${key}.${index}.source`),
                  'fact-has-source',
                  `"${source}" is not among the sources of the practice. Add it under "evidence" with the day on which it was read.`,
                ),
              ],
        ),
      ),
    );
    const works = corpus.works.flatMap(({ workId, frontMatter, provisions, placeOf }) => [
      ...(frontMatter.evidence.length || frontMatter.confidence === 'low'
        ? []
        : [
            issueAt(
              placeOf('evidence'),
              'fact-has-source',
              `"${workId}" has no source. Add one under "evidence", or set "confidence: low".`,
            ),
          ]),
      ...provisions.flatMap(({ n, evidence, sourceGiven, place }) =>
        evidence || sourceGiven.confidence === 'low'
          ? []
          : [
              issueAt(
                place,
                'fact-has-source',
                sourceGiven.source === undefined
                  ? `Provision "${n}" has no source. Add one under "evidence" of the work, or confidence="low".`
                  : `source="${sourceGiven.source}" of provision "${n}" is not among the sources of the work. Add it under "evidence" with the day on which it was read.`,
              ),
            ],
      ),
    ]);
    return [...works, ...practices];
  },
};
