// What came of a commitment: national law, treaties, practices, activities, indicators, and who asked for it. Called by
// viewCommitment, drawn by CommitmentOutcome.
import { countActions } from '../../atlas/coverage.ts';
import { listActivities } from '../../atlas/threads.ts';
import { listUptake } from '../../atlas/uptake.ts';
import type { Commitment, Practice } from '../../corpus/types.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import type { Language } from '../../schemas/languages.ts';
import type { UptakeVerdict } from '../../schemas/uptake.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { endLink, endName, provisionName } from '../../site/parts/record-name.ts';
import { viewIndicator, type IndicatorView } from '../../site/parts/view-indicator.ts';
import { formatDate } from '../../words/format.ts';
import { viewCoverage, type CoverageView } from './view-coverage.ts';

export interface OutcomeView {
  coverage: CoverageView[];
  treaties: { link: Link; counts: string }[];
  practices: Practice[];
  activities: ActivityView[];
  indicators: { link: Link; type: Indicator['type']; value: IndicatorView | undefined }[];
  /** Recommendations of civil society that ask for it. */
  asked: { link: Link; verdict: UptakeVerdict; digest: { text: string; lang: Language | undefined } }[];
}

interface ActivityView {
  date: string;
  /** Where it took place, in English; empty where that is not recorded. */
  place: string;
  link: Link;
  digest: { text: string; lang: Language | undefined };
  /** Why it carries the commitment out, in English. */
  why: string;
}

export function viewOutcome(commitment: Commitment, site: Site): OutcomeView {
  const { label, routes } = site;
  const { practices, vocabularies } = site.atlas.corpus;
  return {
    coverage: vocabularies.criteria
      .filter(({ id }) => commitment.criteria.includes(id))
      .map((criterion) => viewCoverage(criterion, site)),
    treaties: commitment.treaties.map((treaty) => viewTreaty(treaty, site)),
    practices: practices.filter(({ workId }) => commitment.practices.includes(workId)),
    activities: viewActivities(commitment, site),
    indicators: vocabularies.indicators
      .filter(({ id }) => commitment.indicators.includes(id))
      .map((indicator) => ({
        link: { href: routes.indicator(indicator.id), text: label(indicator.labels) },
        type: indicator.type,
        value: viewIndicator(indicator, site),
      })),
    asked: viewAsked(commitment, site),
  };
}

function viewTreaty(treaty: string, site: Site): OutcomeView['treaties'][number] {
  const { text, lang } = endName(treaty, site);
  return {
    link: { href: site.routes.treaty(treaty), text, lang },
    counts: site.t('treaties.counts', { ...countActions(site.atlas.corpus.countries, treaty) }),
  };
}

function viewActivities(commitment: Commitment, site: Site): ActivityView[] {
  const { t, lang, langOf } = site;
  return listActivities(site.atlas.corpus, commitment).map(({ work, provision, why }) => ({
    date: provision.date === undefined ? t('common.notRecorded') : formatDate(provision.date, lang),
    place: provision.activityPlace ?? '',
    link: endLink(`${work.workId}#${provision.n}`, site),
    digest: { text: provision.digest.text, lang: langOf(work.frontMatter.language) },
    why,
  }));
}

function viewAsked({ id }: Commitment, site: Site): OutcomeView['asked'] {
  const { corpus } = site.atlas;
  const source = corpus.uptake.source === null ? undefined : corpus.workById.get(corpus.uptake.source);
  if (!source) return [];
  return listUptake(corpus, corpus.uptake, source)
    .filter(({ commitments }) => commitments.includes(id))
    .map(({ recommendation, verdict }) => ({
      link: {
        href: `${site.routes.page('civilSociety2009')}#${recommendation.n}`,
        text: provisionName(recommendation, source, site).text,
      },
      verdict,
      digest: { text: recommendation.digest.text, lang: site.langOf(source.frontMatter.language) },
    }));
}
