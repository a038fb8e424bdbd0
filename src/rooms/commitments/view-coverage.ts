// How national law answers one question: the four counts in words, and the states by answer. Drawn by CoverageLine.
import { countAnswers, groupByAnswer, type AnswerCounts } from '../../atlas/coverage.ts';
import type { AnswerStatus } from '../../schemas/country.ts';
import type { Criterion } from '../../schemas/vocabulary.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { compareLabels } from '../../words/format.ts';

export interface CoverageView {
  criterion: string;
  link: Link;
  counts: AnswerCounts;
  /** The counts in words. */
  words: string;
  /** Answers that some state gives; states in the order of their names, each with its answer's address. */
  groups: { status: AnswerStatus; states: Link[] }[];
}

export function viewCoverage({ id, labels }: Criterion, site: Site): CoverageView {
  const { t, lang, label, routes } = site;
  const { corpus } = site.atlas;
  const counts = countAnswers(site.atlas, id);
  const { yes, partial, no, 'not-recorded': blank } = counts;
  const compare = compareLabels(lang);
  const states = [...corpus.countries].sort((a, b) => compare(label(a.labels), label(b.labels)));
  return {
    criterion: id,
    link: { href: routes.criterion(id), text: label(labels) },
    counts,
    words: t('answer.counts', { yes, partial, no, blank }),
    groups: groupByAnswer(site.atlas, id, states)
      .filter(({ countries }) => countries.length > 0)
      .map(({ status, countries }) => ({
        status,
        states: countries.map((state) => ({ href: `${routes.state(state.code)}#${id}`, text: label(state.labels) })),
      })),
  };
}
