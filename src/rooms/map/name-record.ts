// A record of the map with name and address in the reader's language. Used by the picture, the table and the lists.
import type { Meeting } from '../../corpus/types.ts';
import type { MandateRecord } from '../../atlas/mandates.ts';
import { pickText } from '../../atlas/work-queries.ts';
import type { Site } from '../../site/locals/site.ts';
import { workName, workTitle, type RecordName } from '../../site/parts/record-name.ts';

export interface NamedRecord extends MandateRecord {
  name: RecordName;
  /** Title of a work that is named by its symbol. */
  title: RecordName | undefined;
  href: string;
  /** Issuing body, or the body whose meeting it is; undefined where none is recorded. */
  body: string | undefined;
}

export function nameRecord(record: MandateRecord, site: Site): NamedRecord {
  const { work, meeting } = record;
  if (work) {
    const { symbol, issuingBody } = work.frontMatter;
    return {
      ...record,
      name: workName(work, site),
      title: symbol === null ? undefined : workTitle(work, site),
      href: site.routes.work(work),
      body: issuingBody,
    };
  }
  return {
    ...record,
    name: meetingName(meeting, record.id, site),
    title: undefined,
    href: site.routes.meeting(record.id),
    body: meeting?.body,
  };
}

function meetingName(meeting: Meeting | undefined, id: string, { lang, langOf }: Site): RecordName {
  const name = meeting && pickText(meeting.names, lang);
  return { text: name?.text ?? id, lang: name && langOf(name.language) };
}
