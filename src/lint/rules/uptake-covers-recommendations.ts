// Every recommendation whose uptake is followed has one verdict, by later texts that are not proposals.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { resolveEnd } from '../../atlas/build-graph.ts';
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
    const source = corpus.workById.get(id);
    if (!source || corpus.unreadIds.has(id)) return [];
    const verbById = new Map(corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));
    const wanted = source.provisions.filter(({ verb }) => verbById.get(verb)?.kind === 'mandating');
    const issues: Issue[] = wanted
      .filter(({ n }) => !entries.some(({ recommendation }) => recommendation === n))
      .map(({ n }) =>
        issueAt(placeOf('entries'), NAME, `Recommendation "${n}" of "${id}" has no verdict. Add an entry.`),
      );
    for (const [index, { recommendation, by }] of entries.entries()) {
      if (entries.findIndex((entry) => entry.recommendation === recommendation) !== index)
        issues.push(
          issueAt(placeOf(`entries.${index}.recommendation`), NAME, `"${recommendation}" has two verdicts. Keep one.`),
        );
      for (const [position, { provision: end }] of by.entries()) {
        const at = placeOf(`entries.${index}.by.${position}.provision`);
        const found = resolveEnd(corpus, end);
        if (!found?.provision) continue;
        const [earlier, later] = [source.frontMatter.adopted, found.work.frontMatter.adopted];
        if (isProposal(found.provision, verbById))
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
