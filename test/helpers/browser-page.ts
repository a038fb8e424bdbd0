// A browser page that is watched: script errors, console errors, broken policy and requests to other hosts are kept.
import { readFileSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { launchChromium } from './chromium.ts';

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What went wrong since the page was opened. */
  problems: string[];
  /** Every request since the page was opened. */
  requests: Request[];
}

export interface Visitor {
  /** Opens an empty page in a context of its own. */
  open(options?: BrowserContextOptions): Promise<Visit>;
  /** Closes the pages opened so far, and keeps the browser. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** One browser for a test file. */
export async function startVisitor(siteAddress: string): Promise<Visitor> {
  const browser = await launchChromium();
  return {
    async open(options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      const page = await context.newPage();
      const problems: string[] = [];
      const requests: Request[] = [];
      if (options.javaScriptEnabled !== false)
        await page.addInitScript(() => {
          addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
            console.error(`policy: ${violatedDirective} refused ${blockedURI}`);
          });
        });
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          problems.push(`console: ${message.text()} (${message.location().url})`);
      });
      page.on('dialog', (dialog) => {
        problems.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        requests.push(request);
        if (new URL(request.url()).origin !== new URL(siteAddress).origin) problems.push(`request: ${request.url()}`);
      });
      return { page, context, problems, requests };
    },
    async closePages() {
      await Promise.all(
        browser.contexts().map(async (context) => {
          // What a page still asks for must not be answered any more once it is closed.
          await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
          await context.close();
        }),
      );
    },
    close: () => browser.close(),
  };
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface AxeResults {
  violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}

/**
 * What axe-core finds on `page`, one line a rule. The policy keeps foreign script out, so axe comes in through the debugger.
 * @param rules run only these, or all but these; all rules if absent
 */
export async function findAxeViolations(
  page: Page,
  rules: { only?: readonly string[]; without?: readonly string[] } = {},
): Promise<string[]> {
  const debug = await page.context().newCDPSession(page);
  const evaluate = (expression: string) =>
    debug.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  await evaluate(`if (!window.axe) { ${AXE} }`);
  const options = {
    resultTypes: ['violations'],
    ...(rules.only && { runOnly: { type: 'rule', values: rules.only } }),
    ...(rules.without && { rules: Object.fromEntries(rules.without.map((rule) => [rule, { enabled: false }])) }),
  };
  const { result, exceptionDetails } = await evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  await debug.detach();
  if (exceptionDetails)
    throw new Error(`axe failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return (result.value as AxeResults).violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} at ${nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.join(' ')} [${failureSummary?.replace(/\s+/g, ' ') ?? ''}]`)
        .join(', ')} (${nodes.length})`,
  );
}
