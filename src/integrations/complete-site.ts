// Makes a site of its pages: files to take away, index of the search, and what looks over the whole. Called by the integration when Astro is done,
// and by a build from a kept bundle.
import { join } from 'node:path';
import { listMovedPaths } from '../addresses/moved-paths.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { IndexFiles } from '../engine/build-index.ts';
import { LANGUAGES } from '../schemas/languages.ts';
import { edition } from '../site/frame/edition.ts';
import type { SearchEngine } from '../site/frame/search-engine.ts';
import { listSiteFiles } from './files/list-site-files.ts';
import { writeFiles } from './files/write-files.ts';
import { finishSite, type SiteFacts } from './finish-site.ts';
import type { KeptBuild } from './kept/kept-build.ts';
import { takeTurns } from './shares/claims.ts';
import type { Share } from './shares/share.ts';
import { writeNote } from './shares/share-note.ts';
import { writeIndex } from './write-index.ts';

export interface SiteParts {
  /** Folder of the site. */
  dir: string;
  /** That of the pages: a second one would double the memory. */
  atlas: Atlas;
  base: string;
  address: string | undefined;
  engine: SearchEngine;
  /** Empty where another process makes it. */
  index: IndexFiles;
  /** Paths of all pages below the base. */
  pages: string[];
  /** Packages of which scripts carry code. */
  carried: string[];
  share?: Share | undefined;
  kept?: KeptBuild | undefined;
  say: (line: string) => void;
}

export async function completeSite(parts: SiteParts): Promise<void> {
  const { dir, atlas, base, address, engine, index, pages, carried, share, kept, say } = parts;
  const origin = address === undefined ? undefined : new URL(address);
  const listed = listSiteFiles(atlas, base, origin);
  const takes = share && takeTurns('files', share, () => listed.length);
  const files = await writeFiles(listed, dir, { ...(takes && { takes }), ...(kept && { kept }) });
  if (index.size > 0) say(`search index: ${index.size} files, ${await writeIndex(index, dir)} bytes`);
  const { name, holds, keywords, version, date } = edition({ atlas });
  const facts: SiteFacts = {
    base,
    address,
    engine,
    edition: { name, holds, keywords, version, date },
    pages,
    former: listFormerPages(atlas),
    carried,
    files,
  };
  if (share) await writeNote(join(dir, '..'), { format: 1, shard: share.shard, site: facts });
  else say(`packs: ${await finishSite(dir, facts, kept?.files)} bytes`);
  if (!kept) return;
  kept.files.save();
  const { taken, made } = kept.files.counts;
  say(`kept from earlier builds: ${taken} pages and files, made anew: ${made}`);
}

/** Paths below the base, as those of pages. */
function listFormerPages({ corpus }: Atlas): string[] {
  const moved = listMovedPaths(corpus);
  return LANGUAGES.flatMap((language) => moved.map(({ former }) => `${language}/${former}`));
}
