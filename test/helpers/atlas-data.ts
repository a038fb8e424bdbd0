// What the published data says that the site holds. Tests take works and relations from here, so that they grow with the content.
import { readSiteFile } from './sites.ts';

export interface AtlasData {
  works: {
    workId: string;
    collection: string;
    /** Code of the state, for a law. */
    jurisdiction?: string;
    symbol: string | null;
    titles: Record<string, string>;
    language: string;
    summary: string;
    adopted: string | null;
    complete: boolean;
    reportingStates: string[];
    provisions: {
      n: string;
      section: string;
      verb: string;
      digest: string;
      terms: string[];
      criteria: string[];
      date?: string;
      place?: string;
      since: string | null;
      until: string | null;
    }[];
  }[];
  relations: { predicate: string; from: string; to: string }[];
  commitments: {
    id: string;
    labels: Record<string, string>;
    topics: string[];
    steps: { provision: string; change: string; against: string | null }[];
    criteria: string[];
    treaties: string[];
    practices: string[];
    indicators: string[];
    activities: { provision: string }[];
    notKnown: string[];
  }[];
  practices: {
    workId: string;
    titles: Record<string, string>;
    countries: string[];
    scope: string;
    topics: string[];
    criteria: string[];
    results: { text: string; source?: string }[];
    sources: { source: string }[];
  }[];
  indicators: { id: string; type: string; computed: { shares: Share[] } | null }[];
  uptake: {
    source: string;
    recommendation: string;
    verdict: 'taken-up' | 'partly' | 'not-found';
    by: { provision: string }[];
    commitments: string[];
    reason: string;
  }[];
  initiatives: ListEntry[];
  training: ListEntry[];
  statistics: ListEntry[];
  meetings: { id: string; names: Record<string, string> }[];
  bodies: { id: string; labels: Record<string, string> }[];
  countries: {
    code: string;
    labels: Record<string, string>;
    criteria: Record<string, AnswerData>;
    treaties: { treaty: string; action: string }[];
    authority: string | null;
  }[];
}

/** A computed share; of a treaty where it has one. */
export interface Share {
  treaty?: string;
  numerator: number;
  partial: number;
  denominator: number;
  blanks: number;
  all: number;
}

/** An entry of initiatives, training or statistics. */
interface ListEntry {
  id: string;
  practices: string[];
}

/** The parsed data/atlas.json of the built site. */
export function readAtlasData(): AtlasData {
  return JSON.parse(readSiteFile('data/atlas.json')) as AtlasData;
}

/** Path of the page of a work below a language: `legislation/ar/ar-ley-26364/`. */
export function pathOf({
  workId,
  collection,
  jurisdiction,
}: Pick<AtlasData['works'][number], 'workId' | 'collection' | 'jurisdiction'>): string {
  return jurisdiction === undefined ? `${collection}/${workId}/` : `${collection}/${jurisdiction}/${workId}/`;
}

/** Path of the page of a work, practice or meeting below a language: `resolutions/ag-res-2348/`. */
export function recordPath(id: string, { works, practices, meetings }: AtlasData): string | undefined {
  const work = works.find(({ workId }) => workId === id);
  if (work) return pathOf(work);
  if (practices.some(({ workId }) => workId === id)) return `practices/${id}/`;
  return meetings.some((meeting) => meeting.id === id) ? `meetings/${id}/` : undefined;
}

/** Address of an end on the published site: `/en/resolutions/ag-res-2348/#3.d`. */
export function endAddress(end: string, language: string, data: AtlasData): string {
  const [id = '', n] = end.split('#');
  return `/${language}/${recordPath(id, data) ?? id}${n === undefined ? '' : `#${n}`}`;
}

export interface AnswerData {
  status: string;
  /** The status now. */
  current: string;
  since: string | null;
  until: string | null;
  sinceFrom: string | null;
}

/** An answer as it stands now: one that has ended is not recorded. */
export function statusNow(answer: Pick<AnswerData, 'current'> | undefined): string {
  return answer?.current ?? 'not-recorded';
}
