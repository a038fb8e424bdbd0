// The drawn mandates with names and addresses in the reader's language, as marks in lanes. Used by the page of the map.
import type { Work } from '../../corpus/types.ts';
import { countRelations } from '../../atlas/mandates.ts';
import { formatDate } from '../../words/format.ts';
import type { Site } from '../../site/locals/site.ts';
import type { MapMark } from '../../pictures/mandate-map.ts';
import type { MandateLane } from '../../pictures/place-mandates.ts';
import { shortCitation } from '../../citations/short-citation.ts';
import { nameRecord, type NamedRecord } from './name-record.ts';
import type { MapView } from './view-map.ts';

export interface MandateMarks {
  records: readonly NamedRecord[];
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

/** Marks of what `drawn` holds, in lanes of all bodies that have works. */
export function buildMandateMarks({ mandates, drawn }: Pick<MapView, 'mandates' | 'drawn'>, site: Site): MandateMarks {
  const { labels, t } = site;
  const records = drawn.records.map((record) => nameRecord(record, site));
  const worksOf = new Map<string, number>();
  for (const { work } of mandates.records)
    if (work) worksOf.set(work.frontMatter.issuingBody, (worksOf.get(work.frontMatter.issuingBody) ?? 0) + 1);
  const bodies = site.atlas.corpus.vocabularies.bodies.map(({ id }) => id).filter((id) => worksOf.has(id));
  const large = new Set(bodies.filter((id) => (worksOf.get(id) ?? 0) >= LEAST_WORKS));
  const otherBodies = bodies.filter((id) => !large.has(id));
  const laneOf = ({ work, body = '' }: NamedRecord) => (!work ? MEETINGS : large.has(body) ? body : OTHERS);
  const lanes = [
    { id: MEETINGS, label: t('nav.meetings') },
    ...[...large].map((id) => ({ id, label: labels.bodyShort(id) })),
    { id: OTHERS, label: t('map.lane.other') },
  ];
  const marks = records.map((record) => toMark(record, laneOf(record), site));
  const used = new Set(marks.map(({ lane }) => lane));
  const dated = marks.filter(({ year }) => year !== undefined);
  const [from, to] = [dated[0]?.year, dated.at(-1)?.year];
  return {
    records,
    lanes: lanes.filter(({ id }) => used.has(id)),
    otherBodies,
    marks,
    years: from === undefined || to === undefined ? undefined : { from, to },
  };
}

function toMark(record: NamedRecord, lane: string, site: Site): MapMark {
  const { t, labels } = site;
  const { id, work, name, title, body, href, topics } = record;
  const date = record.work ? record.date : (record.meeting?.dates ?? null);
  const words = [
    name.text,
    title?.text,
    body === undefined || !work ? undefined : labels.bodyShort(body),
    date === null ? t('map.undated') : formatDate(date, site.lang),
    work ? heldWords(work, site) : undefined,
    t.count('count.relations', countRelations(record)),
  ];
  const label = work ? shortCitation(name.text) : name.text;
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
