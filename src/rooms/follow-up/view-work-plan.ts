// The Work Plans, what states reported under them, which of them handed in reports, and the threads that the plans stand in.
// Called by WorkPlanPage.
import { recordOf } from '../../atlas/build-graph.ts';
import { worksWithRole } from '../../atlas/work-roles.ts';
import type { Commitment, Provision, Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { endName, workName, workTitle } from '../../site/parts/record-name.ts';
import { compareLabels, formatDate } from '../../words/format.ts';

export interface WorkPlanView {
  plans: PlanView[];
  reports: ReportView[];
  handedIn: HandedInView[];
  threads: Commitment[];
}

export interface PlanView {
  link: Link;
  /** Years that it covers, in English; undefined where not recorded. */
  period: string | undefined;
  adopted: string;
  held: string;
  /** Its symbol, where the link is its title. */
  name: string | undefined;
  citedBy: Link[];
}

export interface ReportView {
  workId: string;
  link: Link;
  activities: ReportedActivity[];
}

export interface ReportedActivity {
  date: string;
  /** Where it took place, in English; undefined where not recorded. */
  place: string | undefined;
  digest: { text: string; lang: Language | undefined };
  link: Link;
}

export interface HandedInView {
  link: Link;
  adopted: string | undefined;
  /** How many of all states. */
  count: string;
  /** All states in the order of their names. */
  states: { link: Link; reported: boolean }[];
}

export function viewWorkPlan(site: Site): WorkPlanView {
  const { corpus } = site.atlas;
  const plans = worksWithRole(corpus, 'work-plan');
  return {
    plans: plans.map((work) => viewPlan(work, site)),
    reports: corpus.works.flatMap((work) => {
      const activities = work.provisions.filter((provision) => isReported(provision, site));
      return activities.length ? [viewReport(work, activities, site)] : [];
    }),
    handedIn: corpus.works
      .filter(({ frontMatter }) => frontMatter.reportingStates.length > 0)
      .map((work) => viewHandedIn(work, site)),
    threads: corpus.commitments.filter(({ steps }) =>
      steps.some(({ provision }) => plans.some(({ workId }) => provision.startsWith(`${workId}#`))),
    ),
  };
}

function viewPlan(work: Work, site: Site): PlanView {
  const { t, lang, routes } = site;
  const { corpus, graph } = site.atlas;
  const title = workTitle(work, site);
  const name = workName(work, site);
  const { period, adopted, complete } = work.frontMatter;
  const citing = new Set(graph.incomingToRecord(work.workId).map(({ from }) => recordOf(from)));
  return {
    link: { href: routes.work(work), ...title },
    period,
    adopted: adopted === null ? t('common.notRecorded') : formatDate(adopted, lang),
    held:
      work.provisions.length === 0
        ? t('held.none')
        : `${t(complete ? 'held.whole' : 'held.part')}, ${t.count('count.provisions', work.provisions.length)}`,
    name: name.text === title.text ? undefined : name.text,
    citedBy: [...citing].filter((id) => corpus.workById.has(id)).map((id) => endName(id, site)),
  };
}

/** Whether a paragraph says what was done, with a day or a place. */
function isReported({ verb, date, activityPlace }: Provision, { labels }: Site): boolean {
  return labels.verbById.get(verb)?.kind === 'reporting' && (date !== undefined || activityPlace !== undefined);
}

function viewReport(work: Work, activities: readonly Provision[], site: Site): ReportView {
  const { t, lang, langOf } = site;
  return {
    workId: work.workId,
    link: nameLink(work, site),
    activities: activities.map((provision) => {
      const { href, text, number, lang: own } = endName(`${work.workId}#${provision.n}`, site);
      return {
        date: provision.date === undefined ? t('common.notRecorded') : formatDate(provision.date, lang),
        place: provision.activityPlace,
        digest: { text: provision.digest.text, lang: langOf(work.frontMatter.language) },
        link: { href, text: number ?? text, lang: own },
      };
    }),
  };
}

function viewHandedIn(work: Work, site: Site): HandedInView {
  const { t, lang, label, routes } = site;
  const { reportingStates, adopted } = work.frontMatter;
  const compare = compareLabels(lang);
  const states = [...site.atlas.corpus.countries].sort((a, b) => compare(label(a.labels), label(b.labels)));
  return {
    link: nameLink(work, site),
    adopted: adopted === null ? undefined : formatDate(adopted, lang),
    count: t('workPlan.states.count', { count: reportingStates.length, all: states.length }),
    states: states.map(({ code, labels }) => ({
      link: { href: routes.state(code), text: label(labels) },
      reported: reportingStates.includes(code),
    })),
  };
}

function nameLink(work: Work, site: Site): Link {
  return { href: site.routes.work(work), ...workName(work, site) };
}
