// NOTICE.txt of the site: whose work it carries, with the licences that ask to be passed on. Called by the build.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchEngine } from '../site/frame/search-engine.ts';

/** Licences of the packages of which the site carries code, by their files. */
const CARRIED: Record<SearchEngine, readonly string[]> = {
  atlas: ['@orama/stemmers/LICENSE.md'],
  pagefind: ['@orama/stemmers/LICENSE.md', 'pagefind/LICENSE/LICENSE'],
};

/** @param dir folder of the built site */
export async function writeNotice(dir: string, engine: SearchEngine): Promise<void> {
  const parts = [(await readFile('NOTICE', 'utf8')).trimEnd()];
  for (const file of CARRIED[engine]) {
    const name = file.slice(0, file.indexOf('/LICENSE'));
    const text = await readFile(join('node_modules', file), 'utf8');
    parts.push(`${name}\n${'-'.repeat(name.length)}\n${text.trim().replaceAll('\r', '')}`);
  }
  await writeFile(join(dir, 'NOTICE.txt'), `${parts.join('\n\n')}\n`);
}
