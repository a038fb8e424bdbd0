// A good practice in words: what was done, by whom, with which results by which source, and what it does not do. Called by
// PracticePage.
import type { Relation } from '../../atlas/build-graph.ts';
import { commitmentsWith } from '../../atlas/threads.ts';
import type { Commitment, Practice } from '../../corpus/types.ts';
import type { Evidence } from '../../schemas/fields.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { formatYears, practiceTitle } from '../../site/parts/practice-facts.ts';
import type { RecordName } from '../../site/parts/record-name.ts';
import { renderProse } from '../../site/parts/render-prose.ts';

export interface PracticeView {
  title: RecordName;
  scope: string;
  years: string;
  /** What was done, in English. */
  done: string;
  results: SourcedText[];
  limits: SourcedText[];
  states: Link[];
  topics: Link[];
  criteria: Link[];
  /** Main source, as sure as the practice. */
  evidence: Evidence | undefined;
  relations: readonly Relation[];
  commitments: Commitment[];
}

/** A sentence in English and the source that says so; undefined where none is recorded. */
interface SourcedText {
  text: string;
  source: Pick<Evidence, 'source' | 'kind'> | undefined;
}

export function viewPractice(practice: Practice, site: Site): PracticeView {
  const { t, labels, routes } = site;
  const { corpus, graph } = site.atlas;
  const { workId, evidence } = practice;
  const [main] = evidence;
  const withSources = (texts: Practice['results']) =>
    texts.map(({ text, source }) => ({ text, source: sourceOf(source, evidence) }));
  return {
    title: practiceTitle(practice, site),
    scope: t(`scope.${practice.scope}`),
    years: formatYears(practice.years, site),
    done: renderProse(practice.summary, '_done', site),
    results: withSources(practice.results),
    limits: withSources(practice.limits),
    states: practice.countries.map((code) => ({ href: routes.state(code), text: labels.state(code) })),
    topics: practice.topics.map((id) => ({ href: routes.topic(id), text: labels.topic(id) })),
    criteria: practice.criteria.map((id) => ({ href: routes.criterion(id), text: labels.criterion(id) })),
    evidence: main && { ...main, confidence: practice.confidence },
    relations: graph.outgoing(workId),
    commitments: commitmentsWith(corpus, 'practices', workId),
  };
}

/** A source that is not among those of the practice is taken for a secondary one. */
function sourceOf(source: string | undefined, evidence: readonly Evidence[]): SourcedText['source'] {
  if (source === undefined) return undefined;
  return evidence.find((item) => item.source === source) ?? { source, kind: 'secondary' };
}
