// What a state answers names a law and articles that are held, or says where else it stands or why it is blank.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { didYouMean } from '../../graph/check-graph.ts';
import type { Rule } from '../rule.ts';

export const answerIsGrounded: Rule = {
  name: 'answer-is-grounded',
  summary: 'An answer names a criterion of the list, a law and articles held here or another place, and its evidence.',
  check({ corpus }) {
    const issues: Issue[] = [];
    const criteria = new Set(corpus.vocabularies.criteria.map(({ id }) => id));
    for (const { code, criteria: answers, penalty, meetingsHosted, placeOf } of corpus.countries) {
      const report = (path: string, message: string) =>
        issues.push(issueAt(placeOf(path), 'answer-is-grounded', message));
      const checkLaw = (path: string, law: string, articles: readonly string[]) => {
        if (corpus.unreadIds.has(law)) return;
        const work = corpus.workById.get(law);
        if (work?.frontMatter.law?.jurisdiction !== code) {
          const own = corpus.works
            .filter(({ frontMatter }) => frontMatter.law?.jurisdiction === code)
            .map(({ workId }) => workId);
          report(
            path,
            `"${law}" is not a law of "${code}" in the atlas.${didYouMean(law, own) || ' Add its file, or name it under "locus".'}`,
          );
          return;
        }
        for (const article of articles) {
          const numbers = work.provisions.map(({ n }) => n);
          if (!numbers.includes(article))
            report(
              path,
              `"${law}" has no article "${article}".${didYouMean(article, numbers) || ' Add the provision, or leave the article out.'}`,
            );
        }
      };
      for (const [id, answer] of Object.entries(answers)) {
        const path = `criteria.${id}`;
        if (!criteria.has(id) && !corpus.unreadLists.has('criteria'))
          report(
            path,
            `"${id}" is not a criterion.${didYouMean(id, criteria) || ' Use an id of content/vocabularies/criteria.yml.'}`,
          );
        if (answer.law !== undefined) checkLaw(`${path}.law`, answer.law, answer.articles);
        else if (answer.articles.length) report(`${path}.articles`, 'Articles are named without their law. Add "law".');
        for (const [index, { law, articles }] of answer.also.entries())
          checkLaw(`${path}.also.${index}`, law, articles);
        const force =
          answer.law === undefined ? undefined : corpus.workById.get(answer.law)?.frontMatter.law?.legalForce;
        if (force === 'not-recorded' && answer.evidence?.confidence === 'high' && answer.status !== 'not-recorded')
          report(
            `${path}.evidence.confidence`,
            `The answer is of high confidence, but whether "${answer.law ?? ''}" is in force is not recorded. Record its force with a source, or lower the confidence.`,
          );
        const answered = answer.status === 'yes' || answer.status === 'partial';
        if (answered && answer.law === undefined && answer.locus === undefined)
          report(
            path,
            `"${answer.status}" names neither a law nor another place. Add "law" with "articles", or "locus".`,
          );
        if (answer.status === 'no' && !answer.evidence)
          report(path, '"no" needs a source that says so. Add "evidence", or write "not-recorded".');
        else if (answer.status !== 'not-recorded' && !answer.evidence && answer.confidence !== 'low')
          report(path, `"${answer.status}" has no source. Add "evidence", or "confidence: low".`);
      }
      if (penalty?.law !== undefined)
        checkLaw('penalty.law', penalty.law, penalty.article === undefined ? [] : [penalty.article]);
      for (const [index, id] of meetingsHosted.entries())
        if (!corpus.meetingById.has(id) && !corpus.unreadIds.has(id))
          report(
            `meetingsHosted.${index}`,
            `"${id}" is not a meeting of the atlas.${didYouMean(id, corpus.meetingById.keys())} Correct the id.`,
          );
    }
    return issues;
  },
};
