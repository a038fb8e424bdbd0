// Every file that readers and programs take away. Astro has no page of code for them: a build spends more on a page of its own than most of
// them cost. Called by what writes them into a built site, and by the server for editing.
import type { Atlas } from '../../atlas/atlas.ts';
import { openReads, withReads } from '../../corpus/reads.ts';
import { listAtlasFiles } from './list-atlas-files.ts';
import { listFollowFiles } from './list-follow-files.ts';
import { listGrowingFiles } from './list-growing-files.ts';
import { listMachineFiles } from './list-machine-files.ts';
import { listTableFiles } from './list-table-files.ts';
import { listWorkFiles } from './list-work-files.ts';
import { openFileSource } from './open-file-source.ts';
import type { ListedFile } from './site-file.ts';

/** Of the site of `atlas` below `base`; nothing is made before it is asked for. */
export function listSiteFiles(atlas: Atlas, base: string, origin: URL | undefined): ListedFile[] {
  const opened = openReads();
  const source = withReads(opened, () => openFileSource(atlas, base, origin));
  return [listGrowingFiles, listWorkFiles, listFollowFiles, listTableFiles, listAtlasFiles, listMachineFiles].flatMap(
    (list) => {
      const listed = openReads();
      listed.kept.add(opened);
      return withReads(listed, () => list(source)).map((file) => ({ ...file, listed }));
    },
  );
}
