// What the published data says that the site holds. Tests take works and relations from here, so that they grow with the content.
import type { AtlasFile } from '../../src/exports/atlas-schema.ts';
import type { AnswerRecord } from '../../src/exports/atlas/state-schema.ts';
import { readSiteFile } from './sites.ts';

/** The file as its schema has it. */
export type AtlasData = AtlasFile;

/** A computed share; of a treaty where it has one. */
export type Share = NonNullable<AtlasFile['indicators'][number]['computed']>['shares'][number];

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

/** An answer as it stands now: one that has ended is not recorded. */
export function statusNow(answer: Pick<AnswerRecord, 'current'> | undefined): string {
  return answer?.current ?? 'not-recorded';
}
