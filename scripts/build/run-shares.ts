// Makes a site, or a shard of one, in several processes: each reads the content and renders what it takes, into a folder of its own. Called by the
// build.
import { join } from 'node:path';
import type { Claim } from '../../src/integrations/shares/claims.ts';
import { Grants } from '../../src/integrations/shares/grants.ts';
import { formatShare, SHARE_VARIABLE, WORK_LISTS, type ShardName } from '../../src/integrations/shares/share.ts';
import { SHARE_SITE } from '../../src/integrations/shares/share-note.ts';
import { explainError } from '../terminal/explain-error.ts';
import { type AstroEnd, type AstroRun, runAstro } from './run-astro.ts';

interface SharesRun extends Pick<AstroRun, 'isVerbose' | 'env' | 'heap' | 'onStart'> {
  shard: ShardName;
  /** Folder of each process, which gets the note and the files of its share. */
  folders: readonly string[];
}

/** As one process ends: well when all did, else as the first that did not, which ends the others. */
export async function runShares({ shard, folders, isVerbose, env, heap = [], onStart }: SharesRun): Promise<AstroEnd> {
  const grants = new Grants(folders.length);
  const checked = Promise.withResolvers<undefined>();
  const over = new AbortController();
  let bad: AstroEnd | undefined;
  const fail = (end: AstroEnd) => {
    bad ??= end;
    over.abort();
  };
  const hear: NonNullable<AstroRun['onMessage']> = (message, answer) => {
    if (!isClaim(message)) return;
    if ('checked' in message) {
      checked.resolve(undefined);
      return;
    }
    const { claims, of } = message;
    void checked.promise
      .then(() => answer(grants.grant(claims, of)))
      .catch((error: unknown) => {
        fail({ code: 1, signal: null, errors: `${explainError(error) ?? String(error)}\n` });
      });
  };
  const ends = await Promise.all(
    folders.map(async (folder, index) => {
      const number = index + 1;
      const end = await runAstro({
        outDir: join(folder, SHARE_SITE),
        isVerbose,
        env: { ...env, [SHARE_VARIABLE]: formatShare({ shard, process: number }) },
        heap,
        onStart,
        onMessage: hear,
        until: over.signal,
      });
      if (number === 1) checked.resolve(undefined);
      if (end.code === 0 && end.signal === null) return end;
      // What is wrong with the content is told by the process that checks it, though another may stumble over it before.
      if (number > 1) await checked.promise;
      fail(end);
      return end;
    }),
  );
  return bad ?? { code: 0, signal: null, errors: [...new Set(ends.map(({ errors }) => errors))].join('') };
}

function isClaim(message: unknown): message is Claim {
  if (typeof message !== 'object' || message === null) return false;
  if ('checked' in message) return message.checked === true;
  return 'claims' in message && WORK_LISTS.some((list) => list === message.claims) && 'of' in message;
}
