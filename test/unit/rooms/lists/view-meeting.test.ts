import { describe, expect, test } from 'vitest';
import { viewMeeting } from '../../../../src/rooms/lists/view-meeting.ts';
import { viewMeetings } from '../../../../src/rooms/lists/view-meetings.ts';
import type { Meeting } from '../../../../src/corpus/types.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const corpus = await realCorpus();
const site = siteOf(corpus, 'en');
const meeting = (id: string): Meeting => corpus.meetings.find((one) => one.id === id) ?? expect.fail(id);

describe('viewMeeting', () => {
  test('names the states that reported, by a text that tells of the meeting', () => {
    const [report, ...others] = viewMeeting(meeting('rtp-iii'), site).reports;
    const { reportingStates = [] } = corpus.workById.get('gs-report-ag-res-2551-2014')?.frontMatter ?? expect.fail();
    expect(others).toEqual([]);
    expect(report?.link.href).toBe('/en/reports/gs-report-ag-res-2551-2014/');
    expect(report?.named.map(({ href }) => href).sort()).toEqual(
      reportingStates.map((code) => `/en/legislation/${code}/`).sort(),
    );
    expect(report?.others).toHaveLength(corpus.countries.length - reportingStates.length);
  });

  test('names none where no text does', () => {
    expect(viewMeeting(meeting('rtp-i'), site).reports).toEqual([]);
  });

  test('puts each document of the meeting under what it is to it, what came out of it first', () => {
    const { documents } = viewMeeting(meeting('rtp-i'), site);
    expect(documents[0]?.role).toBe('outcome');
    for (const { role, works } of documents)
      for (const { frontMatter } of works) expect(frontMatter.meeting).toEqual({ id: 'rtp-i', as: role });
    expect(documents.flatMap(({ works }) => works)).toHaveLength(
      corpus.works.filter(({ frontMatter }) => frontMatter.meeting?.id === 'rtp-i').length,
    );
  });
});

describe('viewMeetings', () => {
  test('lists the newest first, and those without dates last', () => {
    const dates = (viewMeetings(corpus)[0]?.all ?? []).map((one) => one.dates ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(dates.at(-1)).toBe('');
  });
});
