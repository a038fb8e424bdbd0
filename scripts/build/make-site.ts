// Makes what is ordered in a folder that nobody looks at yet: a site in one process or in several, a shard of one, or a site from its shards.
// Called by the build.
import { join } from 'node:path';
import { finishSite } from '../../src/integrations/finish-site.ts';
import { SHARE_VARIABLE } from '../../src/integrations/shares/share.ts';
import { SHARE_SITE, type ShareNote, writeNote } from '../../src/integrations/shares/share-note.ts';
import type { SearchEngine } from '../../src/site/frame/search-engine.ts';
import { Refusal } from '../terminal/stop.ts';
import { checkShards } from './check-shards.ts';
import { countProcesses, fitHeap } from './count-processes.ts';
import { hashFolder } from './hash-folder.ts';
import { hashSources } from './hash-sources.ts';
import { joinShares, listMissing } from './join-shares.ts';
import type { Order } from './read-order.ts';
import type { BuildSettings } from './read-settings.ts';
import { type AstroEnd, type AstroRun, runAstro } from './run-astro.ts';
import { runKept } from './run-kept.ts';
import { runShares } from './run-shares.ts';

interface Making extends Pick<AstroRun, 'isVerbose' | 'onStart'> {
  order: Order;
  env: BuildSettings;
  /** Folder of what is made, which is not there yet. */
  fresh: string;
  /** Folder for the shares of several processes, which is not there yet. */
  shares: string;
}

const WHOLE = { number: 1, of: 1 } as const;

/** How it ended; of shards that were merged, the engine of their search. */
export async function makeSite(making: Making): Promise<AstroEnd & { engine?: SearchEngine }> {
  const { order, env, fresh, shares, ...asked } = making;
  if (order.kind === 'merge') {
    await checkShards(order.shards, hashSources(env).code);
    const folders = order.shards.map(({ path }) => path);
    const { site } = await joinShares(folders, fresh, 'copy');
    await finish(fresh, site);
    return { code: 0, signal: null, errors: '', engine: site.engine };
  }
  const run = { ...asked, heap: fitHeap(env.ATLAS_CONTENT) };
  if (order.kind === 'site' && order.isKept) return runKept({ outDir: fresh, env, ...run });
  const isShard = order.kind === 'shard';
  const processes = countProcesses(env.ATLAS_CONTENT, env['ATLAS_PROCESSES']);
  if (processes === 1 && !isShard)
    return runAstro({ outDir: fresh, env: { ...env, [SHARE_VARIABLE]: undefined }, ...run });
  const sources = isShard ? hashSources(env) : undefined;
  const folders = Array.from({ length: processes }, (_, index) => join(shares, String(index + 1)));
  const end = await runShares({ shard: isShard ? order.shard : WHOLE, folders, env, ...run });
  if (end.code !== 0 || end.signal !== null) return end;
  if (sources) {
    const site = join(fresh, SHARE_SITE);
    const note = await joinShares(folders, site, 'move');
    await writeNote(fresh, { format: 1, ...note, sources, seal: hashFolder(site) });
  } else await finish(fresh, (await joinShares(folders, fresh, 'move')).site);
  return end;
}

/** @throws if pages are missing */
async function finish(dir: string, site: ShareNote['site']): Promise<void> {
  const [missing, ...others] = listMissing(dir, site.pages);
  if (missing !== undefined)
    throw new Refusal(`${others.length + 1} pages are in no share, the first is "${missing}". Build again.`);
  await finishSite(dir, site);
}
