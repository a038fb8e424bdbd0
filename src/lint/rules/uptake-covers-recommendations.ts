// Every recommendation whose uptake is followed has one verdict, by later texts that are not proposals.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { resolveEnd, recordOf } from '../../atlas/build-graph.ts';
import { describeDangling, didYouMean } from '../../atlas/check-graph.ts';
import { compareDates } from '../../schemas/partial-date.ts';
import { isProposal } from '../../atlas/work-queries.ts';
import type { Rule } from '../rule.ts';

const NAME = 'uptake-covers-recommendations';

export const uptakeCoversRecommendations: Rule = {
  name: NAME,
  summary: 'Every recommendation that is followed has one verdict, with later paragraphs that take it up.',
  check({ corpus }) {
    const { source: id, entries, placeOf } = corpus.uptake;
    if (id === null)
      return entries.length
        ? [
            issueAt(
              placeOf('source'),
              NAME,
              'Entries stand without a source. Name the work whose recommendations they follow.',
            ),
          ]
        : [];
    if (corpus.unreadIds.has(id)) return [];
    const source = corpus.workById.get(id);
    if (!source)
      return [
        issueAt(placeOf('source'), NAME, `"${id}" is not in the atlas.${didYouMean(id, corpus.workById.keys())}`),
      ];
    const verbById = new Map(corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));
    const wanted = source.provisions.filter(({ verb }) => verbById.get(verb)?.kind === 'mandating');
    const issues: Issue[] = wanted
      .filter(({ n }) => !entries.some(({ recommendation }) => recommendation === n))
      .map(({ n }) =>
        issueAt(placeOf('entries'), NAME, `Recommendation "${n}" of "${id}" has no verdict. Add an entry.`),
      );
    const numbers = source.provisions.map(({ n }) => n);
    for (const [index, { recommendation, by }] of entries.entries()) {
      const place = placeOf(`entries.${index}.recommendation`);
      if (!numbers.includes(recommendation))
        issues.push(
          issueAt(
            place,
            NAME,
            `"${id}" has no provision "${recommendation}".${didYouMean(recommendation, numbers) || ' Use its number.'}`,
          ),
        );
      else if (entries.findIndex((entry) => entry.recommendation === recommendation) !== index)
        issues.push(issueAt(place, NAME, `"${recommendation}" has two verdicts. Keep one.`));
      for (const [position, { provision: end }] of by.entries()) {
        const at = placeOf(`entries.${index}.by.${position}.provision`);
        const problem = describeDangling(corpus, end);
        if (problem !== undefined) {
          issues.push(issueAt(at, NAME, `"${end}": ${problem}`));
          continue;
        }
        const found = resolveEnd(corpus, end);
        const [earlier, later] = [source.frontMatter.adopted, found?.work.frontMatter.adopted];
        if (!found?.provision) {
          if (!corpus.unreadIds.has(recordOf(end)))
            issues.push(issueAt(at, NAME, `"${end}" names no paragraph. Write workId#number.`));
        } else if (isProposal(found.provision, verbById))
          issues.push(
            issueAt(at, NAME, `"${end}" is a proposal, which takes nothing up. Name a paragraph that was adopted.`),
          );
        else if (earlier === null || typeof later !== 'string' || compareDates(later, earlier) <= 0)
          issues.push(issueAt(at, NAME, `"${end}" is not later than "${id}". Only later texts can take it up.`));
      }
    }
    return issues;
  },
};
