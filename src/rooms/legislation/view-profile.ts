// The profile of a state on two sheets as values, from what its page shows. Sources are numbered in the order in which they are named.
// Drawn by ProfilePage and its sections.
import { listLaws, treatiesOf, treatyStandingOf } from '../../atlas/coverage.ts';
import type { Country } from '../../corpus/types.ts';
import type { Mark } from '../../pictures/mark.ts';
import { ANSWER_STATUSES } from '../../schemas/answer-statuses.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { endLink, provisionName, workName, type RecordName } from '../../site/parts/record-name.ts';
import { formatDate, formatList } from '../../words/format.ts';
import { numberEvidence, type Cited, type EvidenceNumbers, type NumberedSource } from './number-evidence.ts';
import { viewProfileFacts, type ProfileFact } from './profile-facts.ts';
import { listProfileMissing, type MissingNames } from './profile-missing.ts';
import { groupPlaces, type LawPlaces } from './profile-places.ts';
import type { StateLaw } from './view-state-laws.ts';
import { viewState, type StateView } from './view-state.ts';

/** Lines of lists that can be long; the rest is counted, and stands on the page of the state. */
const MOST = { laws: 14, activities: 3, places: 3, articles: 5 } as const;
/** Letters of the titles of laws that have room; further laws are named without title. */
const TITLE_LETTERS = 600;

interface ProfileAnswer {
  label: string;
  href: string;
  mark: Mark;
  words: string;
  /** Year. */
  since: string | undefined;
  places: readonly LawPlaces[];
  /** Articles and laws that are left out. */
  more: number;
  /** Undefined where nothing is recorded. */
  cited: Cited | undefined;
}

interface ProfileLaw {
  name: RecordName & { href: string };
  title: RecordName | undefined;
  /** Year, and of a law that is not wholly in force what is. */
  about: readonly string[];
}

export interface ProfileView {
  name: string;
  officialName: string;
  oas: string;
  /** Page with the whole record. */
  href: string;
  /** Day of the content. */
  day: string;
  facts: ProfileFact[];
  counts: { mark: Mark; text: string }[];
  groups: { label: string; answers: ProfileAnswer[] }[];
  laws: ProfileLaw[];
  moreLaws: number;
  treaties: { name: RecordName & { href: string }; mark: Mark; text: string; cited: Cited | undefined }[];
  activities: { date: string; text: string; lang: string | undefined; link: Link }[];
  moreActivities: number;
  missing: MissingNames[];
  /** When the sources were read: most on the same day, the others by their own words. */
  readOn: string | undefined;
  sources: (Pick<NumberedSource, 'number' | 'source'> & { readOn: string | undefined })[];
}

/** @param contentDay the newest reading of the content */
export function viewProfile(site: Site, country: Country, contentDay: string | undefined): ProfileView {
  const { t } = site;
  const state = viewState(site, country, contentDay);
  const evidence = numberEvidence();
  const answers = state.groups.flatMap(({ questions }) => questions.map(({ answer }) => answer));
  const facts = viewProfileFacts(site, country, state, evidence);
  return {
    name: state.name,
    officialName: state.officialName,
    oas: state.oas.words,
    href: state.href,
    day: state.freshness.day,
    facts,
    counts: ANSWER_STATUSES.map((mark) => ({
      mark,
      text: t.pair(t(`answer.${mark}`), String(answers.filter(({ now }) => now === mark).length)),
    })),
    groups: viewGroups(site, country, state, evidence),
    ...viewLaws(state, facts.find(({ id }) => id === 'law')?.lines[0]?.name?.href?.split('#')[0]),
    treaties: viewTreaties(site, country, state, evidence),
    ...viewActivities(site, state),
    missing: listProfileMissing(site, state),
    ...viewSources(site, evidence),
  };
}

function viewGroups(site: Site, country: Country, state: StateView, { cite }: EvidenceNumbers): ProfileView['groups'] {
  const laws = new Map(listLaws(site.atlas.corpus, country.code).map((work) => [site.routes.work(work), work]));
  const nameOfLaw = (address: string) => {
    const law = laws.get(address);
    return law && workName(law, site).text;
  };
  const langOfArticle = (address: string, n: string) => {
    const law = laws.get(address);
    const article = law?.provisions.find((provision) => provision.n === n);
    return law && article && provisionName(article, law, site).lang;
  };
  return state.groups.map(({ label, questions }) => ({
    label,
    answers: questions.map(({ label: question, href, answer }) => {
      const all = groupPlaces(answer.places, nameOfLaw, langOfArticle);
      const shown = all
        .slice(0, MOST.places)
        .map(({ law, articles }) => ({ law, articles: articles.slice(0, MOST.articles) }));
      const count = (places: readonly LawPlaces[]) =>
        places.reduce((sum, { articles }) => sum + Math.max(1, articles.length), 0);
      return {
        label: question,
        href,
        mark: answer.now,
        words: answer.words,
        since: answer.since?.slice(0, 4),
        places: shown,
        more: count(all) - count(shown),
        cited: answer.isRecorded ? cite(answer.evidence, ...answer.sinceSources, ...answer.endSources) : undefined,
      };
    }),
  }));
}

/** The law that the state has for the subject first, then those in force, then others, the newest first of both. */
function viewLaws(state: StateView, ownLaw: string | undefined): Pick<ProfileView, 'laws' | 'moreLaws'> {
  const rank = ({ name, isInForce }: StateLaw) => (name.href === ownLaw ? 0 : isInForce ? 1 : 2);
  const sorted = state.laws.laws.toReversed().sort((a, b) => rank(a) - rank(b));
  let letters = 0;
  const laws = sorted.slice(0, MOST.laws).map(({ name, title, date, force, isInForce }) => {
    letters += title?.text.length ?? 0;
    const year = date === undefined ? undefined : (/\d{4}/.exec(date)?.[0] ?? date);
    return {
      name,
      title: letters > TITLE_LETTERS ? undefined : title,
      about: [year, isInForce ? undefined : force].filter((part) => part !== undefined),
    };
  });
  return { laws, moreLaws: sorted.length - laws.length };
}

/** The newest first; those without date last. */
function viewActivities(site: Site, state: StateView): Pick<ProfileView, 'activities' | 'moreActivities'> {
  const { t, lang, langOf } = site;
  const dated = state.activities.filter(({ provision }) => provision.date !== undefined).reverse();
  const all = [...dated, ...state.activities.filter(({ provision }) => provision.date === undefined)];
  return {
    activities: all.slice(0, MOST.activities).map(({ work, provision }) => ({
      date: provision.date === undefined ? t('common.notRecorded') : formatDate(provision.date, lang),
      text: provision.digest.text,
      lang: langOf(work.frontMatter.language),
      link: endLink(`${work.workId}#${provision.n}`, site),
    })),
    moreActivities: Math.max(0, all.length - MOST.activities),
  };
}

/** What the state did under each treaty, with the year. */
function viewTreaties(
  { atlas }: Site,
  country: Country,
  state: StateView,
  { cite }: EvidenceNumbers,
): ProfileView['treaties'] {
  const ids = treatiesOf(atlas.corpus);
  return state.treaties.map(({ name, standing }, index) => {
    const year = treatyStandingOf(country, ids[index] ?? '').bound?.slice(0, 4);
    return {
      name: { ...name.short, href: name.href },
      mark: standing.mark,
      text: year === undefined ? standing.action : `${standing.action} ${year}`,
      cited: standing.evidence && cite(standing.evidence),
    };
  });
}

/** Most sources of a state were read on one day, which is said once; the days of the others stand beside them. */
function viewSources({ t, lang }: Site, evidence: EvidenceNumbers): Pick<ProfileView, 'readOn' | 'sources'> {
  const sources = evidence.list();
  const counts = new Map<string, number>();
  for (const { readOn } of sources)
    if (readOn.length === 1) for (const day of readOn) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return {
    readOn: most === undefined ? undefined : t.date('on', most),
    sources: sources.map(({ number, source, readOn }) => {
      const isMost = readOn.length === 1 && readOn[0] === most;
      const days = formatList(
        readOn.map((day) => formatDate(day, lang)),
        lang,
      );
      return { number, source, readOn: isMost ? undefined : days };
    }),
  };
}
