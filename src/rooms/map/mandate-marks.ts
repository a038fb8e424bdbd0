// The mandates with names and addresses in the reader's language, ready to be drawn and listed. Used by the page of the map.
import type { Meeting, Work } from '../../corpus/types.ts';
import { collectMandates, countRelations, type MandateRecord, type Mandates } from '../../atlas/mandates.ts';
import { pickText } from '../../atlas/work-queries.ts';
import { formatDate } from '../../words/format.ts';
import type { Site } from '../../site/locals/site.ts';
import type { MapMark } from '../../pictures/mandate-map.ts';
import type { MandateLane } from '../../pictures/place-mandates.ts';
import { shortCitation, workName, workTitle, type RecordName } from '../../site/parts/record-name.ts';

export interface NamedRecord extends MandateRecord {
  name: RecordName;
  /** Title of a work that is named by its symbol. */
  title: RecordName | undefined;
  href: string;
  /** Issuing body, or the body whose meeting it is; undefined where none is recorded. */
  body: string | undefined;
}

export interface MandateMarks {
  mandates: Mandates;
  records: readonly NamedRecord[];
  recordById: ReadonlyMap<string, NamedRecord>;
  lanes: readonly MandateLane[];
  /** Bodies that share a lane. */
  otherBodies: readonly string[];
  marks: readonly MapMark[];
  /** First and last year; undefined where nothing has a date. */
  years: { from: number; to: number } | undefined;
}

/** A body with fewer works has no lane of its own. */
const LEAST_WORKS = 3;
const MEETINGS = 'meetings';
const OTHERS = 'others';
/** A longer name is not written beside a mark. */
const LONGEST_LABEL = 24;

/** Everything that the page of the map says, but for its fixed words. */
export function buildMandateMarks(site: Site): MandateMarks {
  const { labels, t } = site;
  const { corpus, graph } = site.atlas;
  const mandates = collectMandates(corpus, graph);
  const records = mandates.records.map((record) => nameRecord(record, site));
  const worksOf = new Map<string, number>();
  for (const { work, body } of records) if (work && body !== undefined) worksOf.set(body, (worksOf.get(body) ?? 0) + 1);
  const bodies = corpus.vocabularies.bodies.map(({ id }) => id).filter((id) => worksOf.has(id));
  const large = bodies.filter((id) => (worksOf.get(id) ?? 0) >= LEAST_WORKS);
  const otherBodies = bodies.filter((id) => !large.includes(id));
  const laneOf = ({ work, body = '' }: NamedRecord) => (!work ? MEETINGS : large.includes(body) ? body : OTHERS);
  const lanes = [
    { id: MEETINGS, label: t('nav.meetings') },
    ...large.map((id) => ({ id, label: labels.body(id) })),
    { id: OTHERS, label: t('map.lane.other') },
  ];
  const marks = records.map((record) => toMark(record, laneOf(record), site));
  const used = new Set(marks.map(({ lane }) => lane));
  const dated = marks.filter(({ year }) => year !== undefined);
  const [from, to] = [dated[0]?.year, dated.at(-1)?.year];
  return {
    mandates,
    records,
    recordById: new Map(records.map((record) => [record.id, record])),
    lanes: lanes.filter(({ id }) => used.has(id)),
    otherBodies,
    marks,
    years: from === undefined || to === undefined ? undefined : { from, to },
  };
}

function nameRecord(record: MandateRecord, site: Site): NamedRecord {
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

function toMark(record: NamedRecord, lane: string, site: Site): MapMark {
  const { t, labels } = site;
  const { id, work, name, title, body, href, topics } = record;
  const date = record.work ? record.date : (record.meeting?.dates ?? null);
  const words = [
    name.text,
    title?.text,
    body === undefined || !work ? undefined : labels.body(body),
    date === null ? t('map.undated') : formatDate(date, site.lang),
    work ? heldWords(work, site) : undefined,
    t.count('count.relations', countRelations(record)),
  ];
  const label = work && work.frontMatter.symbol !== null ? shortCitation(name.text) : name.text;
  return {
    id,
    kind: work ? 'work' : 'meeting',
    lane,
    year: record.date === null ? undefined : Number(record.date.slice(0, 4)),
    provisions: work?.provisions.length ?? 0,
    name: words.filter((word) => word !== undefined).join('; '),
    lang: title?.lang ?? name.lang,
    href,
    topics: [...topics.keys()],
    label: work && label.length <= LONGEST_LABEL ? label : undefined,
    weight: countRelations(record),
  };
}

function heldWords(work: Work, { t }: Site): string {
  const { length } = work.provisions;
  return length === 0 ? t('held.none') : t.count('count.provisions', length);
}
