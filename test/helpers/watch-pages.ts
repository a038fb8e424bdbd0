// Opens a watched page before each test of a file and closes it behind it; a problem that the test did not expect fails it.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { startVisitor, type Visit, type Visitor } from './browser-page.ts';

export interface PageSession {
  readonly visitor: Visitor;
  readonly visit: Visit;
  /** Problems that the test at hand makes itself; none before each test. */
  expected: RegExp;
}

const NONE = /^$/;

/**
 * Registers the hooks of a test file.
 * @param onOpen called with the page of each test before it runs
 */
export function watchPages(
  siteAddress: string,
  onOpen: (page: Page) => void | Promise<void>,
  options?: BrowserContextOptions,
): PageSession {
  let visitor: Visitor | undefined;
  let visit: Visit | undefined;
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
  };
  beforeAll(async () => {
    visitor = await startVisitor(siteAddress);
  });
  beforeEach(async () => {
    session.expected = NONE;
    visit = await session.visitor.open(options);
    await onOpen(visit.page);
  });
  afterEach(async () => {
    const { problems } = session.visit;
    await session.visitor.closePages();
    expect(problems.filter((line) => !session.expected.test(line))).toEqual([]);
  });
  afterAll(() => session.visitor.close());
  return session;
}
