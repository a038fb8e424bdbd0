// Meetings and the days that texts set, as a calendar in the reader's language. Called by the list of files and by the page of meetings.
import type { Calendar, CalendarDay } from '../../exports/follow/to-calendar.ts';
import { isDay } from '../../text/is-day.ts';
import type { Site } from '../../site/locals/site.ts';
import { endLink, meetingName } from '../../site/parts/record-name.ts';

/** Path below the language. */
export const CALENDAR_PATH = 'meetings.ics';

/** @param day of the content */
export function viewCalendar(site: Site, absolute: (path: string) => string, day: string): Calendar {
  const { t, lang, routes } = site;
  return {
    name: t.pair(t('site.name'), t('meetings.title')),
    description: t('calendar.lead'),
    language: lang,
    day,
    page: absolute(routes.page('meetings')),
    days: [...listMeetingDays(site, absolute), ...listDueDays(site, absolute)],
  };
}

/** Meetings of which the days are recorded, in the order of the content. */
function listMeetingDays(site: Site, absolute: (path: string) => string): CalendarDay[] {
  const { routes, atlas } = site;
  return atlas.corpus.meetings.flatMap((meeting) => {
    const [from = '', to = from] = meeting.dates?.split('/') ?? [];
    if (!isDay(from) || !isDay(to)) return [];
    const address = absolute(routes.meeting(meeting.id));
    return {
      key: `day ${meeting.id}`,
      name: meetingName(meeting, site).text,
      from,
      to,
      place: meeting.place,
      text: address,
      address,
    };
  });
}

/** Days by which something is due, where the text gives a whole day. */
function listDueDays(site: Site, absolute: (path: string) => string): CalendarDay[] {
  const { t, atlas } = site;
  return atlas.provisions.all.flatMap(({ work, provision: { n, due, digest } }) => {
    if (due?.by === undefined || !isDay(due.by)) return [];
    const end = `${work.workId}#${n}`;
    const { text, href } = endLink(end, site);
    return {
      key: `due ${end}`,
      name: t.pair(t('calendar.due'), text),
      from: due.by,
      to: due.by,
      place: null,
      text: digest.text,
      address: absolute(href),
    };
  });
}
