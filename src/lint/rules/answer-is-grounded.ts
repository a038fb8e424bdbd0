// What a state answers names a law and articles that are held, or says where else it stands or why it is blank.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { didYouMean } from '../../atlas/check-graph.ts';
import { answerDatesOf, groundsEndOf, listRepealers } from '../../atlas/answer-dates.ts';
import { suggestEnd } from '../../atlas/suggest-end.ts';
import { listAnswers } from '../../atlas/coverage.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Answer } from '../../schemas/country.ts';
import type { Rule } from '../rule.ts';

export const answerIsGrounded: Rule = {
  name: 'answer-is-grounded',
  summary: 'An answer names a law of its own state or another place, still in force, and its evidence.',
  check({ atlas, corpus }) {
    const issues: Issue[] = [];
    for (const country of corpus.countries) {
      const { code, penalty, placeOf } = country;
      const report = (path: string, message: string) =>
        issues.push(issueAt(placeOf(path), 'answer-is-grounded', message));
      const own = {
        works: corpus.works.filter(({ frontMatter }) => frontMatter.law?.jurisdiction === code),
        countries: corpus.countries,
      };
      const checkLaw = (path: string, law: string) => {
        const jurisdiction = corpus.workById.get(law)?.frontMatter.law?.jurisdiction;
        if (jurisdiction === undefined || jurisdiction === code) return;
        const ids = own.works.map(({ workId }) => workId);
        report(
          path,
          `"${law}" is not a law of "${code}" in the atlas.${didYouMean(law, ids, suggestEnd(own, law)?.split('#')[0]) || ' Add its file, or name it under "locus".'}`,
        );
      };
      for (const { path, answer } of listAnswers(country)) {
        if (answer.law !== undefined) checkLaw(`${path}.law`, answer.law);
        else if (answer.articles.length) report(`${path}.articles`, 'Articles are named without their law. Add "law".');
        for (const [index, { law }] of answer.also.entries()) checkLaw(`${path}.also.${index}.law`, law);
        const force =
          answer.law === undefined ? undefined : corpus.workById.get(answer.law)?.frontMatter.law?.legalForce;
        if (force === 'not-recorded' && answer.evidence?.confidence === 'high' && answer.status !== 'not-recorded')
          report(
            `${path}.evidence.confidence`,
            `The answer is of high confidence, but whether "${answer.law ?? ''}" is in force is not recorded. Record its force with a source, or lower the confidence.`,
          );
        const answered = answer.status === 'yes' || answer.status === 'partial';
        for (const { at, message } of answered ? listEndless(atlas, answer) : []) report(`${path}.${at}`, message);
        if (answered && answer.law === undefined && answer.locus === undefined)
          report(
            path,
            `"${answer.status}" names neither a law nor another place. Add "law" with "articles", or "locus".`,
          );
        const cited = answer.locus === undefined ? undefined : suggestEnd(own, answer.locus);
        if (cited !== undefined)
          report(
            `${path}.locus`,
            `"locus: ${answer.locus ?? ''}" cites "${cited}", which is held here. Name it under "law" and "articles", or under "also".`,
          );
        if (answer.status === 'no' && !answer.evidence)
          report(path, '"no" needs a source that says so. Add "evidence", or write "not-recorded".');
        else if (answer.status !== 'not-recorded' && !answer.evidence && answer.confidence !== 'low')
          report(path, `"${answer.status}" has no source. Add "evidence", or "confidence: low".`);
      }
      if (penalty?.law !== undefined) checkLaw('penalty.law', penalty.law);
    }
    return issues;
  },
};

/** Places of an answer that are not in force, though no day of their end is recorded by which the answer would end. */
function listEndless(atlas: Atlas, answer: Answer): { at: string; message: string }[] {
  if (answerDatesOf(atlas, answer).until !== undefined) return [];
  const isForceless = (law: string) => atlas.corpus.workById.get(law)?.frontMatter.law?.legalForce === 'not-in-force';
  const further = answer.also.flatMap(({ law, articles }, index) =>
    isForceless(law) && groundsEndOf(atlas, law, articles) === undefined
      ? [
          {
            at: `also.${index}`,
            message: `"${law}" is not in force. Name what is in force, or say in a note what held before.`,
          },
        ]
      : [],
  );
  const { law, articles } = answer;
  if (law === undefined) return further;
  const [undated] = [law, ...articles.map((n) => `${law}#${n}`)].flatMap((end) =>
    listRepealers(atlas, end).map(({ workId }) => ({ end, workId })),
  );
  if (!undated && !isForceless(law)) return further;
  return [
    {
      at: 'law',
      message: undated
        ? `"${undated.workId}" repeals "${undated.end}", and its day is not recorded, so the answer would not end. Record the day, or add "until" with its reason and source.`
        : `"${law}" is not in force, and no day of its end is recorded, so the answer would stand. Name the law in force, or add "until" with its reason and source.`,
    },
    ...further,
  ];
}
