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
    provisions: { n: string; digest: string; terms: string[] }[];
  }[];
  relations: { predicate: string; from: string; to: string }[];
  meetings: { id: string; names: Record<string, string> }[];
  bodies: { id: string; labels: Record<string, string> }[];
  countries: {
    code: string;
    labels: Record<string, string>;
    criteria: Record<string, { status: string }>;
    treaties: { treaty: string; action: string }[];
  }[];
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

/** Path of the page of a work or meeting below a language: `resolutions/ag-res-2348/`. */
export function recordPath(id: string, { works, meetings }: AtlasData): string | undefined {
  const work = works.find(({ workId }) => workId === id);
  if (work) return pathOf(work);
  return meetings.some((meeting) => meeting.id === id) ? `meetings/${id}/` : undefined;
}
