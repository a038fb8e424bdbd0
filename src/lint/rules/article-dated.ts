// Dates of articles and answers fit their law, its amendments and the treaties that it carries out; none borrows the age of a code.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import type { Corpus, Provision, Work } from '../../corpus/types.ts';
import { answerDatesOf, isGathering, lawDateOf } from '../../graph/answer-dates.ts';
import { recordOf } from '../../graph/build-graph.ts';
import { compareDates, lastDayOf } from '../../graph/partial-date.ts';
import { didYouMean } from '../../graph/check-graph.ts';
import type { Rule } from '../rule.ts';

const NAME = 'article-dated';

/** No state of the region had a rule on trafficking as it is defined today before this year. */
const FIRST_YEAR = '1994';

export const articleDated: Rule = {
  name: NAME,
  summary:
    'Dates of articles and answers have a law or source, end after they begin, follow the treaty that they carry out, and are not those of a code.',
  check({ corpus }) {
    return [
      ...corpus.works.flatMap((work) => work.provisions.flatMap((provision) => checkArticle(corpus, work, provision))),
      ...checkAnswers(corpus),
    ];
  },
};

function checkArticle(corpus: Corpus, work: Work, provision: Provision): Issue[] {
  const { n, since, until, datedBy, place } = provision;
  const issues: Issue[] = [];
  const report = (message: string) => issues.push(issueAt(place, NAME, message));
  if (since === undefined && until === undefined && datedBy === undefined) return [];
  if (!work.frontMatter.law) {
    report(`"${n}" has a date of its own, which articles of laws alone have. Remove since, until and datedBy.`);
    return issues;
  }
  if (datedBy !== undefined && since === undefined && until === undefined)
    report(`datedBy="${datedBy}" of "${n}" dates nothing. Add since="…" or until="…", or remove it.`);
  if (since !== undefined && until !== undefined && compareDates(until, since) < 0)
    report(`until="${until}" of "${n}" is before since="${since}". Correct one of the two.`);
  const enacted = work.frontMatter.adopted ?? work.frontMatter.law.published;
  // The day of a code is often that of a consolidation, which is younger than articles in it.
  if (since !== undefined && enacted !== undefined && !isGathering(work) && compareDates(since, enacted) < 0)
    report(`since="${since}" of "${n}" is before its law (${enacted}). Correct one of the two.`);
  issues.push(...checkDatedBy(corpus, work, provision));

  const applied = [...work.relations, ...provision.relations].filter(({ predicate }) => predicate === 'applies');
  for (const { to } of provision.relations.some(({ predicate }) => predicate === 'applies') ? applied : []) {
    const treaty = corpus.workById.get(recordOf(to))?.frontMatter.adopted;
    if (since !== undefined && typeof treaty === 'string' && compareDates(since, treaty) < 0)
      report(
        `since="${since}" of "${n}" is before "${recordOf(to)}" (${treaty}), which it applies. Correct the date, or remove the relation.`,
      );
  }
  return issues;
}

function checkDatedBy(corpus: Corpus, work: Work, { n, since, datedBy, place }: Provision): Issue[] {
  if (datedBy === undefined) return [];
  if (datedBy.startsWith('http'))
    return work.frontMatter.evidence.some(({ source }) => source === datedBy)
      ? []
      : [
          issueAt(
            place,
            NAME,
            `datedBy="${datedBy}" of "${n}" is not among the sources of the law. Add it under "evidence" with its day.`,
          ),
        ];
  const jurisdiction = work.frontMatter.law?.jurisdiction;
  const law = corpus.workById.get(datedBy);
  if (law?.frontMatter.law?.jurisdiction !== jurisdiction) {
    if (corpus.unreadIds.has(datedBy)) return [];
    const own = corpus.works.filter((other) => other.frontMatter.law?.jurisdiction === jurisdiction);
    return [
      issueAt(
        place,
        NAME,
        `datedBy="${datedBy}" of "${n}" is no law of the same state.${
          didYouMean(
            datedBy,
            own.map(({ workId }) => workId),
          ) || ' Name one that is held, or a source.'
        }`,
      ),
    ];
  }
  const date = law && lawDateOf(law);
  if (since === undefined || date === undefined || compareDates(since, date) === 0) return [];
  return [
    issueAt(
      place,
      NAME,
      `since="${since}" of "${n}" is not the day of "${datedBy}" (${date}). Correct the date, or name a source that gives it.`,
    ),
  ];
}

function checkAnswers(corpus: Corpus): Issue[] {
  return corpus.countries.flatMap(({ criteria, placeOf }) =>
    Object.entries(criteria).flatMap(([id, answer]) => {
      const issues: Issue[] = [];
      const report = (path: string, message: string) =>
        issues.push(issueAt(placeOf(`criteria.${id}.${path}`), NAME, message));
      const { since, until, law, status } = answer;
      if (since && until && compareDates(until.date, since.date) < 0)
        report('until.date', `"until: ${until.date}" is before "since: ${since.date}". Correct one of the two.`);
      if (since && law !== undefined) {
        const { since: ofArticle } = answerDatesOf(corpus, { ...answer, since: undefined });
        if (since.from === 'law')
          report(
            'since.from',
            `An answer that names the law "${law}" takes the day of its articles. Remove "since", and give the article its since="…".`,
          );
        else if (ofArticle !== undefined && compareDates(since.date, ofArticle) < 0)
          report(
            'since.date',
            `"since: ${since.date}" is before the article that the answer names (${ofArticle}). Correct the date, or name the law under "also".`,
          );
      }
      if (status === 'not-recorded' && (since || until))
        report(since ? 'since' : 'until', 'An answer that is not recorded has no dates. Remove them.');
      const dates = answerDatesOf(corpus, answer);
      if (
        dates.sinceFrom === 'law' &&
        !since &&
        dates.since !== undefined &&
        lastDayOf(dates.since) < `${FIRST_YEAR}-01-01`
      )
        report(
          'law',
          `The answer would hold since ${dates.since}, the day of "${law ?? ''}" and not of the article. Name the article, and give it since="…" where its date is known.`,
        );
      if (until === undefined && dates.until !== undefined && status !== 'not-recorded')
        report(
          'law',
          `What it rests on in "${law ?? ''}" ceased to be in force on ${dates.until}. Name the law in force, or add "until" with its reason and source.`,
        );
      return issues;
    }),
  );
}
