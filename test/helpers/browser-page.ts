// A browser page that is watched: script errors, console errors, broken policy and requests to other hosts are kept.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
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
  /** Closes the pages opened so far, but that of `kept`. */
  closePages(kept?: Visit): Promise<void>;
  /** The same at the end of a test file; the browser is kept for the next one. */
  close(): Promise<void>;
}

let launched: Promise<Browser> | undefined;

/** One browser for all test files of a worker, with whose end it ends. A new one if it has crashed. */
async function browserOfWorker(): Promise<Browser> {
  launched ??= launchChromium();
  const browser = await launched;
  if (browser.isConnected()) return browser;
  launched = launchChromium();
  return launched;
}

/** For scripts, which go on running while a browser does; a worker of the tests takes its browser with it. */
export async function endBrowser(): Promise<void> {
  await (await launched)?.close();
}

/** Pages for a test file: each in a context of its own, which shares nothing with the others. */
export async function startVisitor(siteAddress: string): Promise<Visitor> {
  const browser = await browserOfWorker();
  const contexts = new Set<BrowserContext>();
  const closePages = async (kept?: Visit) => {
    await Promise.all(
      [...contexts].map(async (context) => {
        if (context === kept?.context) return;
        // What a page still asks for must not be answered any more once it is closed.
        await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
        await context.close();
      }),
    );
  };
  return {
    async open(options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      contexts.add(context);
      context.on('close', () => contexts.delete(context));
      const page = await context.newPage();
      const problems: string[] = [];
      const requests: Request[] = [];
      // Requests that a worker answers are seen by no test, so pages have none, as over plain http, unless a test is about it.
      if (options.javaScriptEnabled !== false && options.serviceWorkers !== 'allow')
        await context.addInitScript(() => {
          Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
        });
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
    closePages,
    close: () => closePages(),
  };
}

/** What depends on the colours; all else is the same in both themes. */
const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** Names what the rules of colours look at. */
const LOOKED_AT = 'data-axe-looks';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface AxeViolation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

interface AxeRules {
  /** All rules if absent. */
  only?: readonly string[];
  /** Whether what the rules of colours do not look at may be taken away, as where nothing comes after: axe then has less to walk. */
  isLast?: boolean;
}

/**
 * What axe-core finds on `page`, one line a rule. The policy keeps foreign script out, so axe comes in through the debugger. Of elements that
 * look alike, of which long lists have hundreds, it looks at the colours of three.
 */
export async function findAxeViolations(page: Page, rules: AxeRules = {}): Promise<string[]> {
  const debug = await page.context().newCDPSession(page);
  const evaluate = (expression: string) =>
    debug.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  const looked = JSON.stringify([
    { id: 'color-contrast', selector: `[${LOOKED_AT}]` },
    { id: 'link-in-text-block', selector: `a[href][${LOOKED_AT}]` },
  ]);
  // Whatever is found is named by its selector alone.
  await evaluate(`if (!window.axe) { ${AXE}; axe.configure({ noHtml: true, rules: ${looked} }); }`);
  const options = {
    resultTypes: ['violations'],
    ...(rules.only && { runOnly: { type: 'rule', values: rules.only } }),
  };
  const hasColours = rules.only === undefined || rules.only.some((rule) => COLOUR_RULES.includes(rule));
  const { result, exceptionDetails } = await evaluate(
    `(${markUnlike.toString()})('${LOOKED_AT}', ${hasColours});
    if (${rules.isLast === true}) (${removeUnmarked.toString()})('${LOOKED_AT}');
    axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  await evaluate(`(${markUnlike.toString()})('${LOOKED_AT}', false)`);
  await debug.detach();
  if (exceptionDetails)
    throw new Error(`axe failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return (result.value as AxeViolation[]).map(
    ({ id, help, nodes }) =>
      `${id}: ${help} at ${nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.join(' ')} [${failureSummary?.replace(/\s+/g, ' ') ?? ''}]`)
        .join(', ')} (${nodes.length})`,
  );
}

/** In the page: marks the elements with words, of those whose colours, letters and place in the tree are the same three at most. */
function markUnlike(mark: string, isWanted: boolean): void {
  for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  if (!isWanted) return;
  const looks = new Map<Element, string>();
  const lookOf = (element: Element): string => {
    const known = looks.get(element);
    if (known !== undefined) return known;
    const { color, backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
    const own = `${element.tagName}.${element.getAttribute('class') ?? ''} ${color} ${backgroundColor} ${backgroundImage} ${opacity} ${position}`;
    const look = element.parentElement ? `${lookOf(element.parentElement)} > ${own}` : own;
    looks.set(element, look);
    return look;
  };
  const seen = new Map<string, number>();
  for (const element of document.querySelectorAll('body *')) {
    const hasText = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
    if (!hasText && !element.matches('a[href], input, select, textarea')) continue;
    const { fontSize, fontWeight } = getComputedStyle(element);
    const look = `${lookOf(element)} ${fontSize} ${fontWeight}`;
    const count = (seen.get(look) ?? 0) + 1;
    seen.set(look, count);
    if (count <= 3) element.setAttribute(mark, '');
  }
}

/** In the page: takes away every element that is not marked and holds no marked one. */
function removeUnmarked(mark: string): void {
  const kept = new Set<Element>();
  for (const marked of document.querySelectorAll(`[${mark}]`))
    for (let element: Element | null = marked; element && !kept.has(element); element = element.parentElement)
      kept.add(element);
  for (const element of document.querySelectorAll('body *'))
    if (!kept.has(element) && element.parentElement && kept.has(element.parentElement)) element.remove();
}

/**
 * The same in the light theme, and in the dark one what depends on the colours. The page is left in the light one.
 * @param isLast whether it may be left without most of what it holds
 */
export async function findAxeViolationsInBothThemes(page: Page, { isLast = false } = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findAxeViolations(page, { only: COLOUR_RULES, isLast });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}
