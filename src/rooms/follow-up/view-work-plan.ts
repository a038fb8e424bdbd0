// The Work Plans, what states reported under them, which of them handed in reports, and the threads that the plans stand in.
// Called by WorkPlanPage.
import { recordOf } from '../../atlas/build-graph.ts';
import { meetingsOfReport } from '../../atlas/meetings-of-report.ts';
import { statesOfPlace } from '../../atlas/states-of-place.ts';
import { worksWithRole } from '../../atlas/work-roles.ts';
import type { Commitment, Provision, Work } from '../../corpus/types.ts';
import type { Contents } from '../../site/frame/contents.ts';
import type { Evidence } from '../../schemas/fields.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { endName, meetingName, workName, workTitle } from '../../site/parts/record-name.ts';
import { compareLabels, formatDate, formatList } from '../../words/format.ts';

export interface WorkPlanView {
  plans: PlanView[];
  reports: ReportView[];
  handedIn: HandedInView[];
  threads: Commitment[];
  /** How many activities are reported, and of which states; undefined where there are none. */
  finding: string | undefined;
  contents: Contents;
}

interface PlanView {
  link: Link;
  /** Years that it covers, in English; undefined where not recorded. */
  period: string | undefined;
  /** `lang` of the period, which is told; undefined for that of the page. */
  textLang: string | undefined;
  adopted: string;
  held: string;
  /** Its symbol, where the link is its title. */
  name: string | undefined;
  citedBy: Link[];
}

interface ReportView {
  workId: string;
  link: Link;
  /** How many activities. */
  count: number;
  /** By the state that is named first, in the order of their names; what names none stands last. */
  groups: { state: Link | undefined; activities: ReportedActivity[] }[];
}

interface ReportedActivity {
  date: string;
  /** Where it took place, in English; undefined where not recorded. */
  place: string | undefined;
  digest: { text: string; lang: Language | undefined };
  link: Link;
  /** Of the paragraph; none where it has none. */
  sources: readonly Evidence[];
}

interface HandedInView {
  link: Link;
  adopted: string | undefined;
  /** Meetings of which the report tells. */
  meetings: Link[];
  /** How many of all states. */
  count: string;
  /** All states in the order of their names. */
  states: { link: Link; reported: boolean }[];
}

export function viewWorkPlan(site: Site): WorkPlanView {
  const { t } = site;
  const { corpus } = site.atlas;
  const plans = worksWithRole(corpus, 'work-plan');
  const reports = corpus.works.flatMap((work) => {
    const activities = work.provisions.filter((provision) => isReported(provision, site));
    return activities.length ? [viewReport(work, activities, site)] : [];
  });
  const threads = corpus.commitments.filter(({ steps }) =>
    steps.some(({ provision }) => plans.some(({ workId }) => provision.startsWith(`${workId}#`))),
  );
  return {
    plans: plans.map((work) => viewPlan(work, site)),
    reports,
    handedIn: corpus.works
      .filter(({ frontMatter: { reportingStates = [] } }) => reportingStates.length > 0)
      .map((work) => viewHandedIn(work, site)),
    threads,
    finding: sayFinding(reports, site),
    contents: [
      { id: '_plans', text: t('workPlan.plans'), note: String(plans.length) },
      { id: '_activities', text: t('workPlan.activities') },
      ...reports.map(({ workId, link, count }) => ({
        id: `_report-${workId}`,
        text: link.text,
        lang: link.lang,
        note: String(count),
      })),
      { id: '_states', text: t('workPlan.states') },
      { id: '_threads', text: t('workPlan.threads'), note: String(threads.length) },
    ],
  };
}

function sayFinding(reports: readonly ReportView[], { t, lang }: Site): string | undefined {
  if (!reports.length) return undefined;
  const placed = reports.flatMap(({ groups }) => groups).filter(({ state }) => state !== undefined);
  const names = [...new Set(placed.flatMap(({ state }) => state?.text ?? []))].sort(compareLabels(lang));
  return t('workPlan.finding', {
    count: reports.reduce((sum, { count }) => sum + count, 0),
    // One under two states is one; under none stands each once.
    placed: reports.reduce(
      (sum, { count, groups }) => sum + count - (groups.find(({ state }) => !state)?.activities.length ?? 0),
      0,
    ),
    states: names.length ? formatList(names, lang) : t('common.notRecorded'),
  });
}

function viewPlan(work: Work, site: Site): PlanView {
  const { t, lang, langOf, routes } = site;
  const { corpus, graph } = site.atlas;
  const title = workTitle(work, site);
  const name = workName(work, site);
  const { period, adopted, complete } = work.frontMatter;
  const citing = new Set(graph.incomingToRecord(work.workId).map(({ from }) => recordOf(from)));
  return {
    link: { href: routes.work(work), ...title },
    period,
    textLang: langOf(work.frontMatter.language),
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
  const { lang, labels, routes } = site;
  const compare = compareLabels(lang);
  // One that took place in several states stands under each of them.
  const placed = activities.flatMap((activity) => {
    const codes = statesOfPlace(activity.activityPlace ?? '', site.atlas.corpus.countries);
    return (codes.length ? codes : [undefined]).map((code) => ({ code, activity }));
  });
  const byState = Map.groupBy(placed, ({ code }) => code);
  const states = [...byState.keys()].flatMap((code) => code ?? []);
  states.sort((a, b) => compare(labels.state(a), labels.state(b)));
  return {
    workId: work.workId,
    link: nameLink(work, site),
    count: activities.length,
    groups: [...states, undefined].flatMap((code) => {
      const own = byState.get(code);
      if (!own) return [];
      const state = code === undefined ? undefined : { href: routes.state(code), text: labels.state(code) };
      return [{ state, activities: own.map(({ activity }) => viewActivity(work, activity, site)) }];
    }),
  };
}

function viewActivity(work: Work, provision: Provision, site: Site): ReportedActivity {
  const { t, lang, langOf } = site;
  const { href, text, number, lang: own } = endName(`${work.workId}#${provision.n}`, site);
  return {
    date: provision.date === undefined ? t('common.notRecorded') : formatDate(provision.date, lang),
    place: provision.activityPlace,
    digest: { text: provision.digest.text, lang: langOf(work.frontMatter.language) },
    link: { href, text: number ?? text, lang: own },
    sources: provision.evidence ? [provision.evidence] : [],
  };
}

function viewHandedIn(work: Work, site: Site): HandedInView {
  const { t, lang, label, routes } = site;
  const { reportingStates = [], adopted } = work.frontMatter;
  const compare = compareLabels(lang);
  const states = [...site.atlas.corpus.countries].sort((a, b) => compare(label(a.labels), label(b.labels)));
  return {
    link: nameLink(work, site),
    adopted: adopted === null ? undefined : formatDate(adopted, lang),
    meetings: meetingsOfReport(site.atlas, work).map((meeting) => ({
      href: routes.meeting(meeting.id),
      ...meetingName(meeting, site),
    })),
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
