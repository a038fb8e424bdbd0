// Called first by build, preview, content check and test: what a killed build left is brought to an end, so that the last good site is
// in its place, and removed.
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../terminal/project.ts';
import { isSite } from './is-site.ts';
import { tell } from '../terminal/stop.ts';
import { announceBuild, awaitOrphan, isUnderWay, WORK } from './live-builds.ts';
import { remove } from './swap.ts';
import { hasStaleSwap, withSwapLock } from './swap-lock.ts';

const DIST = join(PROJECT, 'dist');
const LEFT = /^(?:fresh|old|claim|build|shares)-(\d+)(?:\.json)?$/;

/** Never stops a command: on a disk that is read-only there is nothing to do. */
export async function settleBuilds(): Promise<void> {
  if (!existsSync(WORK)) return;
  try {
    const left = listLeft();
    if (left.length === 0 && !hasStaleSwap()) return;
    for (const pid of new Set(left.map(({ pid }) => pid))) await awaitOrphan(pid);
    if (hasStaleSwap()) {
      const announced = announceBuild();
      try {
        await withSwapLock({}, () => Promise.resolve());
      } finally {
        announced.end();
      }
    }
    for (const { path, isOld } of listLeft()) {
      if (isOld && !existsSync(DIST) && isSite(path)) renameSync(path, DIST);
      remove(path);
    }
  } catch (error) {
    tell(`What a build left in "${WORK}" could not be cleared away: ${String(error)}`);
  }
}

/** What stands there of builds that are no longer under way; the records of the builds themselves last. */
function listLeft(): { path: string; pid: number; isOld: boolean }[] {
  return readdirSync(WORK)
    .flatMap((name) => {
      const [, pid] = LEFT.exec(name) ?? [];
      return pid === undefined ? [] : [{ path: join(WORK, name), pid: Number(pid), isOld: name.startsWith('old-') }];
    })
    .filter(({ pid }) => pid !== process.pid || !existsSync(join(WORK, `build-${pid}.json`)))
    .filter(({ pid }) => !isUnderWay(pid))
    .sort((a, b) => Number(a.path.endsWith('.json')) - Number(b.path.endsWith('.json')));
}
