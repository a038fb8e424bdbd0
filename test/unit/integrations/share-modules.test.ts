// A bundle leaves the shared modules where they lie, so that whoever runs it and the integration have one of each.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { shareModules } from '../../../src/integrations/share-modules.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

describe('shareModules', () => {
  test('leaves the atlas and the bulk files out of the bundle, by their whole address, and nothing else', async () => {
    const [frame, text] = [resolve('src/site/frame'), resolve('src/text')].map((path) => path.replaceAll('\\', '/'));
    const entry = `import { getAtlas } from '${frame}/get-atlas.ts';
      import { getBulkFiles } from '${frame}/bulk-files.ts';
      import { foldText } from '${text}/fold-text.ts';
      export default [getAtlas, getBulkFiles, foldText];`;
    const dir = temporaryFolder({ 'entry.ts': entry });
    const made = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [shareModules() as Plugin],
      build: { write: false, minify: false, ssr: `${dir}/entry.ts` },
    });
    const [output] = [made].flat();
    const code = output && 'output' in output ? output.output[0].code : '';
    const addresses = [...code.matchAll(/from "(file:[^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses.toSorted()).toEqual(
      [`${frame}/bulk-files.ts`, `${frame}/get-atlas.ts`].map((path) => pathToFileURL(path).href),
    );
    expect(addresses.every((address) => existsSync(fileURLToPath(address)))).toBe(true);
    expect(code).toContain('function foldText');
  });
});
