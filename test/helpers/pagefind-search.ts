// The search over Pagefind's index, outside a browser: its files are written to a folder, and its script reads them from there.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SearchIndex } from '../../src/engine/open-index.ts';
import { PagefindEngine } from '../../src/engine/pagefind-engine.ts';
import { toPagefind } from '../../src/integrations/pagefind-files.ts';
import type { Language } from '../../src/schemas/languages.ts';
import type { MemorySearch } from './memory-search.ts';

/**
 * `memory` with Pagefind behind the seam. Pagefind's script asks `fetch` for its files: put `fetchFile` in its place.
 * @param dir folder for the files
 */
export async function buildPagefindSearch(
  memory: MemorySearch,
  dir: string,
): Promise<Pick<MemorySearch, 'sourcesFor'> & { files: MemorySearch['files'] }> {
  const files = await toPagefind(memory.files, memory.records);
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), bytes);
  }
  const opened = new Map<Language, Promise<SearchIndex>>();
  const open = (language: Language) => {
    const known =
      opened.get(language) ??
      SearchIndex.open(
        async (name) => new Uint8Array(await readFile(join(dir, name))),
        language === 'en' ? ['en'] : [language, 'en'],
        (file, version) => new PagefindEngine(file, `${pathToFileURL(resolve(dir, version)).href}/`),
      );
    opened.set(language, known);
    return known;
  };
  return {
    files,
    sourcesFor: (language) => ({ ...memory.sourcesFor(language), index: () => open(language) }),
  };
}

/** A `fetch` for file addresses. */
export async function fetchFile(address: string): Promise<Response> {
  return new Response(await readFile(new URL(address.replace(/\?.*$/, ''))));
}
