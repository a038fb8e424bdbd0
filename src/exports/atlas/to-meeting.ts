// A meeting as the atlas file writes it. Called by the writer of the file.
import type { Corpus, Meeting } from '../../corpus/types.ts';
import type { MeetingRecord } from './meeting-schema.ts';

/** With the works that came out of it, in the order of the corpus. */
export function toMeeting({ works }: Corpus, meeting: Meeting): MeetingRecord {
  const { id, names, number, dates, place, host, body } = meeting;
  const outcomes = works
    .filter(({ frontMatter }) => frontMatter.meeting?.id === id && frontMatter.meeting.as === 'outcome')
    .map(({ workId }) => workId);
  return { id, names, number, dates, place, host, body: body ?? null, outcomes };
}
