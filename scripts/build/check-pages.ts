// The last look at a site before it is put in place: it has what the preview and the search ask for, and each page its policy.
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { policyFor } from '../../src/site/frame/csp.ts';
import { type SearchEngine, searchEngine } from '../../src/site/frame/search-engine.ts';
import { isSite } from './is-site.ts';

/** Bytes of a page in which its policy is sought first. */
const HEAD = 4096;

/**
 * @param engine whose policy they have
 * @returns what is wrong, as a sentence
 */
export function checkPages(dir: string, engine: SearchEngine = searchEngine()): string | undefined {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(engine)}">`;
  if (!isSite(dir)) return 'The build made no whole site: 404.html or search/entry.json is not there.';
  const bare = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !hasPolicy(join(dir, path), meta),
  );
  return bare.length === 0
    ? undefined
    : `${bare.length} pages lack their Content-Security-Policy, the first is ${(bare[0] ?? '').replaceAll('\\', '/')}.`;
}

function hasPolicy(file: string, meta: string): boolean {
  const head = Buffer.alloc(HEAD);
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, head, 0, HEAD, 0);
    return head.toString('utf8', 0, length).includes(meta) || readFileSync(file, 'utf8').includes(meta);
  } finally {
    closeSync(handle);
  }
}
