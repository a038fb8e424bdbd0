// Meetings and due dates as a calendar (iCalendar, RFC 5545). Called by the list of files.
import ical from 'ical-generator';
import { toUuid } from './to-uuid.ts';

export interface CalendarDay {
  /** What tells it apart from all others of the atlas. */
  key: string;
  name: string;
  /** ISO day, and the last day where it lasts longer. */
  from: string;
  to: string;
  place: string | null;
  text: string;
  /** Whole address of its record. */
  address: string;
}

export interface Calendar {
  name: string;
  description: string;
  language: string;
  /** ISO day that stands as the moment of writing: the same content gives the same bytes. */
  day: string;
  /** Whole address of the page that it is made of. */
  page: string;
  days: readonly CalendarDay[];
}

export function toCalendar({ name, description, language, day, page, days }: Calendar): string {
  const calendar = ical({
    name,
    description,
    url: page,
    prodId: { company: 'Mandate Atlas', product: 'Mandate Atlas', language: language.toUpperCase() },
  });
  for (const { key, name: summary, from, to, place, text, address } of days)
    calendar.createEvent({
      id: toUuid(key).slice('urn:uuid:'.length),
      stamp: `${day}T00:00:00Z`,
      start: dateOf(from),
      // The day on which it is over.
      end: dateOf(to, 1),
      allDay: true,
      summary,
      description: text,
      url: address,
      ...(place !== null && { location: place }),
    });
  return calendar.toString();
}

/** The library writes days as UTC has them. */
function dateOf(day: string, later = 0): Date {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return date;
}
