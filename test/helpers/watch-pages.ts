// Gives each test of a file a watched page; a problem that the test did not expect fails it. Tests that pass hand the page on to the next one
// as good as new, with the files of the site in its cache: a page of its own for each would cost more than most of the tests.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { startVisitor, type Visit, type Visitor } from './browser-page.ts';

export interface PageSession {
  readonly visitor: Visitor;
  readonly visit: Visit;
  /** Problems that the test at hand makes itself; none before each test. */
  expected: RegExp;
  /** Opens another page whose cache is empty: for tests that count what comes from the network. To be called before the test. */
  renew(): Promise<void>;
}

const NONE = /^$/;

/**
 * Registers the hooks of a test file.
 * @param siteAddress a function where it is known only when the hooks of the file before have run
 * @param onOpen called with the page of each test before it runs
 */
export function watchPages(
  siteAddress: string | (() => string),
  onOpen: (page: Page) => void | Promise<void>,
  options?: BrowserContextOptions,
): PageSession {
  let visitor: Visitor | undefined;
  let visit: Visit | undefined;
  let lasts = () => false;
  const addressOf = () => (typeof siteAddress === 'string' ? siteAddress : siteAddress());
  const opened = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('No page is open yet: ask inside a test.');
    return value;
  };
  const session: PageSession = {
    get visitor() {
      return opened(visitor);
    },
    get visit() {
      return opened(visit);
    },
    expected: NONE,
    async renew() {
      await session.visitor.closePages();
      await openPage();
      await onOpen(session.visit.page);
    },
  };
  const openPage = async () => {
    visit = await session.visitor.open(options);
    lasts = watchLasting(visit);
  };
  beforeAll(async () => {
    visitor = await startVisitor(addressOf());
  });
  beforeEach(async () => {
    session.expected = NONE;
    if (visit === undefined) await openPage();
    await onOpen(session.visit.page);
  });
  afterEach(async ({ task }) => {
    const { page, problems, requests } = session.visit;
    const isKept =
      task.result?.state !== 'fail' &&
      page.url().startsWith(addressOf()) &&
      !lasts() &&
      (await emptyPage(session.visit, addressOf(), options).then(
        () => true,
        () => false,
      ));
    await session.visitor.closePages(isKept ? visit : undefined);
    const unexpected = problems.filter((line) => !session.expected.test(line));
    if (isKept) problems.length = requests.length = 0;
    else visit = undefined;
    expect(unexpected).toEqual([]);
  });
  afterAll(() => session.visitor.close());
  return session;
}

/** Asks whether a test has done to its page what cannot be taken back: a script that runs in whatever it opens, and a clock of its own. */
function watchLasting({ page, context }: Visit): () => boolean {
  let isLasting = false;
  const watch = <T extends object>(of: T, ...names: (keyof T)[]) => {
    for (const name of names) {
      const act = of[name];
      if (typeof act !== 'function') continue;
      of[name] = new Proxy(act, {
        apply(target, self, args: unknown[]): unknown {
          isLasting = true;
          return Reflect.apply(target, self, args);
        },
      });
    }
  };
  watch(page, 'addInitScript', 'exposeFunction');
  watch(context, 'addInitScript', 'exposeFunction');
  watch(page.clock, 'install', 'setFixedTime', 'setSystemTime');
  return () => isLasting;
}

/** Takes back all else that a test may have changed: routes, what was stored and allowed, the window, the media, the way that led here. */
async function emptyPage({ page, context }: Visit, siteAddress: string, options: BrowserContextOptions = {}) {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.mouse.move(0, 0);
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
  await page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
  });
  await context.setOffline(false);
  await context.clearPermissions();
  const debug = await context.newCDPSession(page);
  await debug.send('Storage.clearDataForOrigin', { origin: new URL(siteAddress).origin, storageTypes: 'all' });
  await debug.send('Page.resetNavigationHistory');
  await debug.detach();
}
