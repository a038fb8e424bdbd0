// Runs Lighthouse in a headless Chromium over pages of a built site, served as a host does: over HTTP/2, where many small files wait for each
// other no longer. Called by scripts/lighthouse.ts.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { createSiteServer } from '../serve/site-server.ts';
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
  const server = createSecureServer(await makeCertificate());
  for (const listener of createSiteServer(dir, '/').listeners('request'))
    server.on('request', (request, response) => void listener.call(server, request, response));
  const address = `https://localhost:${await listen(server)}/`;
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--ignore-certificate-errors', `--remote-debugging-port=${port}`],
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

/** A key and a certificate of two days for localhost; browsers speak HTTP/2 over TLS alone. */
async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const order =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout - -out - -days 2 -subj /CN=localhost';
  try {
    const { stdout } = await promisify(execFile)('openssl', order.split(' '));
    return { key: stdout, cert: stdout };
  } catch (error) {
    throw new Refusal(
      `No certificate could be made for HTTP/2 (${error instanceof Error ? error.message.trim() : String(error)}). Install openssl.`,
    );
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

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return (server.address() as AddressInfo).port;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
