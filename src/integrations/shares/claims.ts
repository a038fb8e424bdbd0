// Processes of one machine take pages and files as they come to them, a stretch at a time, so that none waits for another. What is taken is
// asked of the build that started them. Called by the integration; the build answers with `src/integrations/shares/grants.ts`.
import { isOfAll, makesAll, type Share, type WorkList } from './share.ts';

/** What a process says to the build. */
export type Claim = { checked: true } | { claims: WorkList; of: number };

/** Stretch of a list that is granted: from its first place to the one after its last; empty where nothing is left. */
export type Stretch = readonly [from: number, to: number];

/** Whether an item is made by this process. Items are asked about once each, in their order. */
export type Takes = (path: string) => Promise<boolean>;

/**
 * @param count of the items of `list`, as every process sees it
 * @param ask for the next stretch of those that are shared out
 */
export function takeTurns(
  list: WorkList,
  share: Share,
  count: () => number,
  ask: (claim: Claim) => Promise<Stretch> = askBuild,
): Takes {
  const { number, of } = share.shard;
  let position = 0;
  let [from, to]: Stretch = [0, 0];
  let isOver = false;
  return async (path) => {
    const place = position++;
    if (isOfAll(path)) return makesAll(share);
    if (place % of !== number - 1) return false;
    const own = Math.floor(place / of);
    while (own >= to && !isOver) {
      [from, to] = await ask({ claims: list, of: Math.ceil((count() - number + 1) / of) });
      isOver = from === to;
    }
    return own >= from && own < to;
  };
}

/** Tells the build that the content is right: only then do processes that do not check it begin with pages. */
export function tellChecked(): void {
  process.send?.({ checked: true } satisfies Claim);
}

/** @throws if nobody started this process who could answer */
function askBuild(claim: Claim): Promise<Stretch> {
  const { channel } = process;
  if (!process.send || !channel) throw new Error('A share of a site is made by `npm run build` alone.');
  const { promise, resolve } = Promise.withResolvers<Stretch>();
  // Nothing else may keep the process until the answer comes, and nothing may after it.
  channel.ref();
  process.once('message', (stretch: Stretch) => {
    channel.unref();
    resolve(stretch);
  });
  process.send(claim);
  return promise;
}
