// What the page of a meeting shows besides its own facts: its documents by what they are to it, and which states reported. Called by
// MeetingPage.
import { meetingsOfReport } from '../../atlas/meetings-of-report.ts';
import { compareByDate } from '../../atlas/work-queries.ts';
import type { Meeting, Work } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { workName } from '../../site/parts/record-name.ts';
import { compareLabels } from '../../words/format.ts';

export interface MeetingView {
  /** In the order of the roles; a role without a document is left out. */
  documents: { role: string; label: string; works: Work[] }[];
  /** Texts that tell of the meeting and name states that handed in reports. */
  reports: MeetingReport[];
}

export interface MeetingReport {
  link: Link;
  /** States that it names, in the order of their names. */
  named: Link[];
  /** All others. */
  others: Link[];
}

export function viewMeeting(meeting: Meeting, site: Site): MeetingView {
  const { labels, atlas } = site;
  const { works } = atlas.corpus;
  const own = works.filter(({ frontMatter }) => frontMatter.meeting?.id === meeting.id).sort(compareByDate);
  const byRole = Map.groupBy(own, ({ frontMatter }) => frontMatter.meeting?.as ?? 'document');
  return {
    documents: [...byRole]
      .map(([role, members]) => ({ role, label: labels.meetingRole(role), works: members }))
      .sort((a, b) => rankOf(a.role) - rankOf(b.role)),
    reports: works
      .filter((work) => (work.frontMatter.reportingStates ?? []).length > 0)
      .filter((work) => meetingsOfReport(atlas, work).some(({ id }) => id === meeting.id))
      .map((work) => viewReport(work, site)),
  };
}

/** What came out of a meeting stands before what went into it. */
const ORDER = ['outcome', 'report', 'document', 'preparation'];

function rankOf(role: string): number {
  const rank = ORDER.indexOf(role);
  return rank < 0 ? ORDER.length : rank;
}

function viewReport(work: Work, site: Site): MeetingReport {
  const { lang, label, routes, atlas } = site;
  const { reportingStates = [] } = work.frontMatter;
  const compare = compareLabels(lang);
  const states = atlas.corpus.countries
    .map(({ code, labels }) => ({ code, link: { href: routes.state(code), text: label(labels) } }))
    .sort((a, b) => compare(a.link.text, b.link.text));
  const linksWhere = (reported: boolean) =>
    states.filter(({ code }) => reportingStates.includes(code) === reported).map(({ link }) => link);
  return {
    link: { href: routes.work(work), ...workName(work, site) },
    named: linksWhere(true),
    others: linksWhere(false),
  };
}
