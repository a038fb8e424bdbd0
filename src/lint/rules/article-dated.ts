// Dates of articles and answers fit their law, its amendments and the treaties that it carries out; none borrows the age of a code.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import type { Corpus, Provision, Work } from '../../corpus/types.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { answerDatesOf, groundsEndOf, isGathering, listAmenders } from '../../atlas/answer-dates.ts';
import { datesOfWork } from '../../atlas/dates-of-work.ts';
import { recordOf } from '../../atlas/build-graph.ts';
import { listAnswers } from '../../atlas/coverage.ts';
import { compareDates, firstDayOf, lastDayOf, laterOf } from '../../schemas/partial-date.ts';
import { didYouMean } from '../../atlas/check-graph.ts';
import type { Rule } from '../rule.ts';

const NAME = 'article-dated';

export const articleDated: Rule = {
  name: NAME,
  summary:
    'Dates of articles and answers have a law or source, end after they begin, are not to come, follow the treaty that they carry out and the last amendment, and are not those of a code.',
  check({ atlas, corpus, today }) {
    return [
      ...corpus.works.flatMap((work) => work.provisions.flatMap((provision) => checkArticle(atlas, work, provision))),
      ...checkAnswers(atlas, today),
    ];
  },
};

function checkArticle(atlas: Atlas, work: Work, provision: Provision): Issue[] {
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
  const { enacted } = datesOfWork(work);
  // The day of a code is often that of a consolidation, which is younger than articles in it.
  if (since !== undefined && enacted !== undefined && !isGathering(work) && compareDates(since, enacted) < 0)
    report(`since="${since}" of "${n}" is before its law (${enacted}). Correct one of the two.`);
  issues.push(...checkDatedBy(atlas.corpus, work, provision), ...checkAmended(atlas, work, provision));

  for (const { predicate, to } of provision.relations) {
    if (predicate !== 'applies') continue;
    const treaty = atlas.corpus.workById.get(recordOf(to))?.frontMatter.adopted;
    if (since !== undefined && typeof treaty === 'string' && compareDates(since, treaty) < 0)
      report(
        `since="${since}" of "${n}" is before "${recordOf(to)}" (${treaty}), which it applies. Correct the date, or remove the relation.`,
      );
  }
  return issues;
}

/** The wording of an article is that of the law that changed it last. */
function checkAmended(atlas: Atlas, work: Work, { n, since, until, place }: Provision): Issue[] {
  const changes = listAmenders(atlas, `${work.workId}#${n}`).flatMap((law) => {
    const date = datesOfWork(law).holdsFrom;
    return date === undefined ? [] : [{ date, law }];
  });
  const [first] = changes;
  if (since === undefined || !first) return [];
  const last = changes.reduce((a, b) => (laterOf(a.date, b.date) === a.date ? a : b), first);
  const isOld = until !== undefined && compareDates(until, last.date) <= 0;
  return isOld || compareDates(since, last.date) >= 0
    ? []
    : [
        issueAt(
          place,
          NAME,
          `since="${since}" of "${n}" is before "${last.law.workId}" (${last.date}), which amends it. Write the day of the amendment, or until="…" if this is the wording before it.`,
        ),
      ];
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
  if (!law) return [];
  if (law.frontMatter.law?.jurisdiction !== jurisdiction) {
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
  const date = datesOfWork(law).holdsFrom;
  if (since === undefined || date === undefined || compareDates(since, date) === 0) return [];
  return [
    issueAt(
      place,
      NAME,
      `since="${since}" of "${n}" is not the day of "${datedBy}" (${date}). Correct the date, or name a source that gives it.`,
    ),
  ];
}

function checkAnswers(atlas: Atlas, today: string | undefined): Issue[] {
  const { corpus } = atlas;
  const { firstYear } = corpus.identity;
  const isToCome = (date: string) => today !== undefined && firstDayOf(date) > today;
  return corpus.countries.flatMap((country) =>
    listAnswers(country).flatMap(({ path: ofAnswer, answer }) => {
      const issues: Issue[] = [];
      const report = (path: string, message: string) =>
        issues.push(issueAt(country.placeOf(`${ofAnswer}.${path}`), NAME, message));
      const { since, until, law, status } = answer;
      const dates = answerDatesOf(atlas, answer);
      if (until && dates.since !== undefined && compareDates(until.date, dates.since) < 0)
        report(
          'until.date',
          since
            ? `"until: ${until.date}" is before "since: ${since.date}". Correct one of the two.`
            : `"until: ${until.date}" is before what the answer rests on began (${dates.since}). Correct the date, or name the law and articles of that time.`,
        );
      if (since && law !== undefined) {
        const { since: ofArticle } = answerDatesOf(atlas, { ...answer, since: undefined });
        const work = corpus.workById.get(law);
        const ofLaw = work && datesOfWork(work).holdsFrom;
        if (since.from === 'law' && answer.articles.length)
          report(
            'since.from',
            `An answer that names articles of the law "${law}" takes their day. Remove "since", and give the article its since="…".`,
          );
        else if (since.from === 'law' && ofLaw !== undefined && compareDates(since.date, ofLaw) !== 0)
          report(
            'since.date',
            `"since: ${since.date}" is not the day of the law "${law}" (${ofLaw}). Correct the date.`,
          );
        else if (ofArticle !== undefined && compareDates(since.date, ofArticle) < 0)
          report(
            'since.date',
            `"since: ${since.date}" is before the article that the answer names (${ofArticle}). Correct the date, or name the law under "also".`,
          );
      }
      if (status === 'not-recorded' && (since || until))
        report(since ? 'since' : 'until', 'An answer that is not recorded has no dates. Remove them.');
      if (
        dates.sinceFrom === 'law' &&
        !since &&
        dates.since !== undefined &&
        firstYear !== undefined &&
        lastDayOf(dates.since) < `${firstYear}-01-01`
      )
        report(
          'law',
          `The answer would hold since ${dates.since}, the day of "${law ?? ''}" and not of the article. Name the article, and give it since="…" where its date is known.`,
        );
      if (status === 'not-recorded') return issues;
      if (dates.since !== undefined && !since && isToCome(dates.since))
        report(
          'law',
          `What it rests on in "${law ?? ''}" holds only from ${dates.since}, which is after today (${today ?? ''}). Write "not-recorded" until then, and say so in a note.`,
        );
      if (until === undefined && dates.until !== undefined && isToCome(dates.until))
        report(
          'law',
          `What it rests on in "${law ?? ''}" ceases to be in force only on ${dates.until}, which is after today (${today ?? ''}). Leave out what ends it until then, and say so in a note.`,
        );
      else if (until === undefined && dates.until !== undefined)
        report(
          'law',
          `What it rests on in "${law ?? ''}" ceased to be in force on ${dates.until}. Name the law in force, or add "until" with its reason and source.`,
        );
      // What else an answer that stands names stands too.
      for (const [index, place] of dates.until === undefined ? answer.also.entries() : []) {
        const ended = groundsEndOf(atlas, place.law, place.articles);
        if (ended !== undefined && !isToCome(ended))
          report(
            `also.${index}`,
            `What it names under "also" in "${place.law}" ceased to be in force on ${ended}. Name what is in force, or say in a note what held before.`,
          );
      }
      return issues;
    }),
  );
}
