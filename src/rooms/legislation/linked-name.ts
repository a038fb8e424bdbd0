// Names that are links: what the lists of this room are made of.
import type { Meeting, Work } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import { endName, meetingName, workName, type RecordName } from '../../site/parts/record-name.ts';

export interface LinkedName extends RecordName {
  href: string;
}

/** A work by its short name. */
export function linkWork(work: Work, site: Site): LinkedName {
  return { ...workName(work, site), href: site.routes.work(work) };
}

/** A meeting by its name. */
export function linkMeeting(meeting: Meeting, site: Site): LinkedName {
  return { ...meetingName(meeting, site), href: site.routes.meeting(meeting.id) };
}

export interface TreatyName extends LinkedName {
  /** Its short name, for lists and heads of columns. */
  short: RecordName;
  /** Page of its text. */
  workHref: string;
}

/** A treaty by its title, with the page of its status. */
export function linkTreaty(id: string, site: Site): TreatyName {
  const { title, text, lang, href } = endName(id, site);
  const short = { text, lang };
  return { ...(title ?? short), href: site.routes.treaty(id), short, workHref: href };
}
