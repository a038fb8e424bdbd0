// The search index of a content folder and the guides. Called by the build, by the golden queries and by the bench.
import type { Atlas } from '../atlas/atlas.ts';
import { GUIDES } from '../addresses/guides.ts';
import { STATIC_PAGES } from '../addresses/routes.ts';
import { listLanguageNames } from '../words/language-names.ts';
import { listSearchTypes } from '../words/search-types.ts';
import { buildIndex, type IndexExtras, type IndexFiles } from '../engine/build-index.ts';
import { listAsked } from '../search/asked/list-asked.ts';
import { listConcepts } from '../search/list-concepts.ts';
import { listNames } from '../search/list-names.ts';
import { listRecords } from '../search/list-records.ts';
import { listRowParts } from '../search/list-row-parts.ts';
import { rowOf } from '../addresses/record-kinds.ts';
import { toProvisionData } from '../rooms/provisions/provisions-json.ts';
import { listEntries } from './list-entries.ts';
import { listPages } from './list-pages.ts';
import { listVerbs } from './list-verbs.ts';
import { contentDir } from '../site/frame/get-atlas.ts';
import { guideFolders } from './own-guides.ts';
import { readGuides } from './read-guides.ts';
import type { SearchEngine } from '../site/frame/search-engine.ts';
import type { SearchRecord } from '../engine/search-record.ts';

const GUIDE_PATHS = GUIDES.map((guide) => STATIC_PAGES[guide]);

/** All that is searched. */
export async function collectRecords(atlas: Atlas): Promise<SearchRecord[]> {
  return [
    ...listRecords(atlas),
    ...listVerbs(atlas),
    ...listEntries(atlas),
    ...(await readGuides(guideFolders(contentDir()), GUIDE_PATHS)),
    ...listPages(atlas),
  ];
}

/** What the index holds beside the records: plain values, which a thread of its own can take. */
export function listExtras(atlas: Atlas, records: readonly SearchRecord[]): IndexExtras {
  const { corpus } = atlas;
  const rows = atlas.provisionRows.map(({ work, provision: { n } }) => ({ path: rowOf('work').path(work), n }));
  return {
    rows: { edition: toProvisionData(atlas).facets.edition, parts: listRowParts(rows, records) },
    concepts: listConcepts(corpus.vocabularies),
    asked: listAsked(atlas, listSearchTypes()),
    names: listNames(corpus, records, listSearchTypes(), listLanguageNames()),
  };
}

/** Files of the index below `search/`. */
export async function indexContent(
  atlas: Atlas,
  records: readonly SearchRecord[],
  engine: SearchEngine = 'atlas',
): Promise<IndexFiles> {
  const files = await buildIndex(records, listExtras(atlas, records));
  return engine === 'pagefind' ? (await import('./pagefind-files.ts')).toPagefind(files, records) : files;
}
