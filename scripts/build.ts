// npm run build [-- --out DIR | --publish DIR] [-- --compress] [-- --verbose]: checks the content, builds into a folder of its own, and
// puts it in the place of dist, or of DIR, when it is whole. Ended at any moment, it leaves the last good site, or the next command puts
// it back. --keep: what no edit has touched is taken from earlier builds. --shard 2/4 --out DIR: the second of four parts alone; --merge DIR
// DIR …: the site from all of them; see docs/scale.md.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkPages } from './build/check-pages.ts';
import { announceBuild, WORK } from './build/live-builds.ts';
import { findTarget, isFree, overlaps } from './build/find-target.ts';
import { findShelf, publish } from './build/publish.ts';
import { readSettings } from './build/read-settings.ts';
import { readOrder } from './build/read-order.ts';
import { type AstroEnd, ASTRO_PATH } from './build/run-astro.ts';
import { settleBuilds } from './build/settle-builds.ts';
import { remove, swap } from './build/swap.ts';
import { withSwapLock } from './build/swap-lock.ts';
import { toLine } from '../src/text/to-line.ts';
import { explainError } from './terminal/explain-error.ts';
import { findWrongSign, fromCaller, PROJECT } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { Refusal, stop, tell } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

const NOT_BUILT = 'Nothing was put in place, and the last good build is as it was.';

tellErrors();
await buildSite();

async function buildSite(): Promise<void> {
  const { values, positionals } = readOptions({
    options: {
      out: { type: 'string' },
      publish: { type: 'string' },
      compress: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      shard: { type: 'string' },
      merge: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
    allowPositionals: process.argv.includes('--merge'),
  });
  const { out, publish: shelf, shard, merge, keep, compress } = values;
  const order = readOrder({ shard, merge, keep, compress, out, publish: shelf, folders: positionals });
  const named = values.publish ?? values.out ?? 'dist';
  if (named.trim() === '') stop('No folder is named. Write it as in --out dist.');
  const place = fromCaller(values.publish ?? values.out, 'dist');
  const sign = findWrongSign();
  if (sign !== undefined)
    stop(
      `The path of the project has the sign ${sign} in it, which the tools of the build cannot read. Move or rename the folder.`,
      1,
    );
  const env = readSettings(process.env);
  process.chdir(PROJECT);
  if (!existsSync(ASTRO_PATH)) stop('The packages are not installed. Run `npm ci` in the project first.', 1);
  await settleBuilds();

  const isPublished = values.publish !== undefined;
  const target = findTarget(place, named, env.ATLAS_CONTENT);
  const lost = order.kind === 'merge' ? order.shards.find(({ path }) => overlaps(path, target)) : undefined;
  if (lost)
    stop(`${named} and the shard ${lost.named} are one folder, or one holds the other. Name another for the site.`);
  const refusal = isPublished ? findShelf(target, named) : refuse(target, named);
  if (refusal !== undefined) {
    // What is wrong with the content is told too.
    const { checkOnly } = await import('./build/check-only.ts');
    if (await checkOnly(env)) stop(NOT_BUILT, 1);
    stop(refusal);
  }

  if (env['ATLAS_URL'] === undefined && order.kind !== 'merge')
    tell(
      'ATLAS_URL is not set: pages name http://localhost:4321 as their address. To publish, see docs/publishing.md.',
    );
  const fresh = resolve(WORK, `fresh-${process.pid}`);
  const old = resolve(WORK, `old-${process.pid}`);
  const shares = resolve(WORK, `shares-${process.pid}`);
  const announced = announceBuild();
  try {
    remove(fresh);
    remove(old);
    remove(shares);
    const making = { order, env, fresh, shares, isVerbose: values.verbose, onStart: announced.hasChild };
    // What is refused loads nothing that makes a site.
    const { makeSite } = await import('./build/make-site.ts');
    const end = await makeSite(making);
    const code = endOf(end, values.verbose);
    if (code !== 0) {
      process.exitCode = code;
      return;
    }
    const wrong = order.kind === 'shard' ? undefined : checkPages(fresh, end.engine);
    if (wrong !== undefined) {
      tell(`${wrong} ${NOT_BUILT}`);
      process.exitCode = 1;
      return;
    }
    if (values.compress) {
      const { compressSite } = await import('./servers/compress-site.ts');
      await compressSite(fresh);
    }
    const moves = isPublished ? {} : { target, fresh, old };
    await withSwapLock(moves, async () => {
      if (isPublished) await publish(fresh, target);
      else if (isFree(target)) await swap({ target, fresh, old });
      else throw new Refusal(refuse(target, named));
    });
    console.log(toLine(order.kind === 'shard' ? `Built shard ${shard ?? ''} in ${named}.` : `Built ${named}.`));
  } catch (error) {
    const line = explainError(error);
    if (line === undefined) throw error;
    tell(`${line} ${NOT_BUILT}`);
    process.exitCode = 1;
  } finally {
    remove(fresh);
    remove(old);
    remove(shares);
    announced.end();
  }
}

function refuse(target: string, named: string): string | undefined {
  return isFree(target)
    ? undefined
    : `${named} holds files that are not a built site, and a build would remove them. Name an empty folder or a new one.`;
}

/** Says why Astro ended if it did not end well. */
function endOf({ code, signal, errors }: AstroEnd, isVerbose: boolean): number {
  const [, full] = /\b(ENOSPC|EDQUOT|EROFS)\b/.exec(errors) ?? [];
  if (signal === null && code !== 0 && full !== undefined) {
    const line = explainError(Object.assign(new Error(full), { code: full, path: resolve(WORK) })) ?? full;
    tell(`${line} ${NOT_BUILT}`);
    return 1;
  }
  if (!isVerbose) process.stderr.write(errors);
  if (signal === null) return code ?? 1;
  tell(`The build was ended (${signal}). ${NOT_BUILT}`);
  return { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal as string] ?? 1;
}
