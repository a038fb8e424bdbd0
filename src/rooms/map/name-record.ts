// A record of the map with name and address in the reader's language. Used by the picture, the table and the lists.
import type { MandateRecord } from '../../atlas/mandates.ts';
import type { Site } from '../../site/locals/site.ts';
import { meetingName, workName, workSubtitle, type RecordName } from '../../site/parts/record-name.ts';

export interface NamedRecord extends MandateRecord {
  name: RecordName;
  /** Title of a work, unless that is its name. */
  title: RecordName | undefined;
  href: string;
  /** Issuing body, or the body whose meeting it is; undefined where none is recorded. */
  body: string | undefined;
}

export function nameRecord(record: MandateRecord, site: Site): NamedRecord {
  const { work, meeting } = record;
  if (work) {
    const { issuingBody } = work.frontMatter;
    return {
      ...record,
      name: workName(work, site),
      title: workSubtitle(work, site),
      href: site.routes.work(work),
      body: issuingBody,
    };
  }
  return {
    ...record,
    name: meeting ? meetingName(meeting, site) : { text: record.id, lang: undefined },
    title: undefined,
    href: site.routes.meeting(record.id),
    body: meeting?.body,
  };
}
