// High confidence rests on an official text, a copy of one, or two sources; a generated summary alone shows nothing.
import { issueAt, type Issue, type Place } from '../../corpus/issue.ts';
import type { Confidence, Evidence } from '../../schemas/fields.ts';
import type { Rule } from '../rule.ts';

const NAME = 'confidence-is-earned';

export const confidenceIsEarned: Rule = {
  name: NAME,
  summary:
    'High confidence has an official text, a copy of one or two sources; what rests on a generated summary alone is of low confidence.',
  check({ corpus }) {
    const facts = corpus.countries.flatMap(({ criteria, penalty, plans, authority, treaties, placeOf }) =>
      [
        ...Object.entries(criteria).map(([id, { evidence }]) => ({ path: `criteria.${id}`, evidence })),
        ...Object.entries(treaties).map(([id, { evidence }]) => ({ path: `treaties.${id}`, evidence })),
        ...plans.map(({ evidence }, index) => ({ path: `plans.${index}`, evidence })),
        { path: 'penalty', evidence: penalty?.evidence },
        { path: 'authority', evidence: authority?.evidence },
      ].flatMap(({ path, evidence }) =>
        evidence
          ? checkConfidence(evidence.confidence, [evidence, ...(evidence.also ?? [])], placeOf(`${path}.evidence`))
          : [],
      ),
    );
    const works = corpus.works.flatMap(({ frontMatter, placeOf }) =>
      checkConfidence(frontMatter.confidence, frontMatter.evidence, placeOf('confidence')),
    );
    const practices = corpus.practices.flatMap(({ confidence, evidence, placeOf }) =>
      checkConfidence(confidence, evidence, placeOf('confidence')),
    );
    return [...facts, ...works, ...practices];
  },
};

function checkConfidence(confidence: Confidence, sources: readonly Evidence[], place: Place): Issue[] {
  const generated = sources.length > 0 && sources.every(({ kind }) => kind === 'generated');
  if (generated && confidence !== 'low')
    return [
      issueAt(
        place,
        NAME,
        `"confidence: ${confidence}" rests on a generated summary, which shows nothing by itself. Write "low", or name another source.`,
      ),
    ];
  const [first] = sources;
  const isText = sources.some(({ kind }) => kind === 'issuer' || kind === 'copy');
  if (confidence !== 'high' || !first || isText || sources.length > 1) return [];
  return [
    issueAt(
      place,
      NAME,
      `"confidence: high" rests on one source alone, and it is ${first.kind}. Name a second, independent one (evidence takes a list), or write "medium".`,
    ),
  ];
}
