import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { afterEach, describe, expect, test } from 'vitest';
import { atlas } from '../../../../src/integrations/atlas.ts';
import { ignoreBuilds } from '../../../../src/integrations/development/ignore-builds.ts';
import { temporaryFolder, writeFiles } from '../../../helpers/temporary-folder.ts';

const servers: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** What a server in `root` sees change when files are written into a build and into the sources. */
async function watched(root: string, ignored: (path: string) => boolean): Promise<string[]> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: { ignored: [ignored] } },
  });
  servers.push(server);
  const seen = new Set<string>();
  server.watcher.on('change', (path) => seen.add(path.slice(root.length + 1)));
  // The server begins to watch at a moment of its own: files are changed until it tells of the last of them.
  const changeAll = () => {
    for (const path of ['.build/fresh-1/b.html', 'dist/b.html', 'src/dist/b.ts'])
      writeFileSync(join(root, path), String(Math.random()));
    return [...seen];
  };
  await expect.poll(changeAll, { interval: 200, timeout: 20_000 }).toContain('src/dist/b.ts');
  return [...seen];
}

describe('ignoreBuilds', () => {
  test('keeps a server from watching what builds write, and from nothing else', async () => {
    const root = temporaryFolder();
    writeFiles(root, { '.build/fresh-1/b.html': '', 'dist/b.html': '', 'src/dist/b.ts': '' });
    expect(await watched(root, ignoreBuilds(root, join(root, 'content')))).toEqual(['src/dist/b.ts']);
  });

  test.each([
    ['/p/dist', true],
    ['/p/.build/fresh-1/en/index.html', true],
    ['/p/dist/en', true],
    ['/p/distribution/a', false],
    ['/p/src/dist/a.ts', false],
    ['/dist/a', false],
    ['/p/.build/content', false],
    ['/p/.build/content/changes.yml', false],
  ])('says of %s %j', (path, isIgnored) => {
    expect(ignoreBuilds('/p', '/p/.build/content')(path)).toBe(isIgnored);
  });
});

describe('atlas in development', () => {
  test('ignores builds', async () => {
    const updates: { vite?: { server?: { watch?: { ignored?: ((path: string) => boolean)[] } } } }[] = [];
    const setup = atlas().hooks['astro:config:setup'] as unknown as (given: object) => Promise<void>;
    await setup({
      command: 'dev',
      config: { base: '/' },
      updateConfig: (update: object) => updates.push(update),
      injectScript: () => undefined,
    });
    const [ignored] = updates.flatMap(({ vite }) => vite?.server?.watch?.ignored ?? []);
    expect(ignored?.(join(process.cwd(), 'dist/en/index.html'))).toBe(true);
  });
});
