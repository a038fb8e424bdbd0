// Every file that readers and programs take away. Astro has no page of code for them: a build spends more on a page of its own than most of
// them cost. Called by what writes them into a built site, and by the server for editing.
import type { Atlas } from '../../atlas/atlas.ts';
import { listAtlasFiles } from './list-atlas-files.ts';
import { listFollowFiles } from './list-follow-files.ts';
import { listMachineFiles } from './list-machine-files.ts';
import { listTableFiles } from './list-table-files.ts';
import { listWorkFiles } from './list-work-files.ts';
import { openFileSource } from './open-file-source.ts';
import type { SiteFile } from './site-file.ts';

/** Of the site of `atlas` below `base`; nothing is made before it is asked for. */
export function listSiteFiles(atlas: Atlas, base: string, origin: URL | undefined): SiteFile[] {
  const source = openFileSource(atlas, base, origin);
  return [listWorkFiles, listFollowFiles, listTableFiles, listAtlasFiles, listMachineFiles].flatMap((list) =>
    list(source),
  );
}
