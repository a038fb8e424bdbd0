// Makes PDFs of profiles from a built site, in a Chromium that sees the site at its public address: no server runs, and links lead there.
// Called by scripts/pdf.ts.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Route } from 'playwright-core';
import { profilePath } from '../../src/addresses/routes.ts';
import { Refusal } from '../terminal/stop.ts';
import type { Profiles } from './read-profiles.ts';

export interface MadePdf {
  /** `profile-pe-es.pdf` */
  name: string;
  sheets: number;
}

/** @param program path of Chromium */
export async function makePdfs(
  dir: string,
  out: string,
  { address, languages, states }: Profiles,
  program: string,
): Promise<MadePdf[]> {
  const browser = await launch(program);
  try {
    // A worker of the site would answer in the place of the folder.
    const context = await browser.newContext({ serviceWorkers: 'block' });
    // What the page asks for is read from the folder; nothing else is there.
    await context.route('**/*', (route) => answer(route, dir, address));
    await mkdir(out, { recursive: true });
    const page = await context.newPage();
    const made: MadePdf[] = [];
    for (const language of languages)
      for (const code of states) {
        const name = `profile-${code}-${language}.pdf`;
        await page.goto(`${address}${language}/${profilePath(code)}`);
        const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
        await writeFile(join(out, name), pdf);
        made.push({ name, sheets: countSheets(pdf) });
      }
    return made;
  } finally {
    await browser.close();
  }
}

/** The pages are the site's own, and systems that build have no users for a sandbox. */
async function launch(executablePath: string): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new Refusal(`${executablePath} did not start as a Chromium (${first}). Name another: --chrome PATH`);
  }
}

function answer(route: Route, dir: string, address: string): Promise<void> {
  const url = route
    .request()
    .url()
    .replace(/[?#].*$/, '');
  if (!url.startsWith(address)) return route.abort();
  const path = decodeURIComponent(url.slice(address.length));
  const file = join(dir, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
}

/** Chromium writes the objects of pages uncompressed. */
function countSheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
