// Runs Lighthouse in a headless Chromium over pages of a built site, served as a host does: over HTTP/2, where many small files wait for each
// other no longer. Called by scripts/lighthouse.ts.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { IGNORE_CERTIFICATES, listenSecurely } from '../serve/listen-securely.ts';
import { Refusal } from '../terminal/stop.ts';
import type { Score } from './floors.ts';

/** Tested with this version; it needs Node 22.19. */
const PACKAGE = 'lighthouse@13.5.0';
/** What of Lighthouse's result is read. */
interface Report {
  runtimeError?: { message: string };
  categories: Record<'performance' | 'accessibility', { score: number | null }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}
type Lighthouse = (address: string, flags: Record<string, unknown>) => Promise<{ lhr: Report } | undefined>;

/** @param program path of Chromium */
export async function runLighthouse(
  dir: string,
  pages: Readonly<Record<string, string>>,
  program: string,
): Promise<Score[]> {
  const lighthouse = await loadLighthouse();
  const { server, address } = await listenSecurely(dir);
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', IGNORE_CERTIFICATES, `--remote-debugging-port=${port}`],
  });
  try {
    const scores: Score[] = [];
    for (const [page, path] of Object.entries(pages)) {
      const flags = { port, logLevel: 'silent', onlyCategories: ['performance', 'accessibility'] };
      const report = (await lighthouse(`${address}${path}`, flags))?.lhr;
      if (!report || report.runtimeError)
        throw new Refusal(`Lighthouse could not look at ${path}: ${report?.runtimeError?.message ?? 'no report'}.`);
      scores.push({
        page,
        performance: report.categories.performance.score ?? 0,
        accessibility: report.categories.accessibility.score ?? 0,
        shift: round(report.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN),
      });
    }
    return scores;
  } finally {
    await browser.close();
    server.close();
  }
}

async function loadLighthouse(): Promise<Lighthouse> {
  // Its name is no import, so that types are checked where it is not installed.
  const name = 'lighthouse';
  try {
    return ((await import(name)) as { default: Lighthouse }).default;
  } catch (error) {
    throw new Refusal(
      `Lighthouse is not installed (${error instanceof Error ? error.message : String(error)}). Run: npm install --no-save ${PACKAGE}`,
    );
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
