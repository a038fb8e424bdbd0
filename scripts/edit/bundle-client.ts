// The script of the editor's pages, made when the server starts by the bundler that the site is built with. Called by the server.
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { PROJECT } from '../terminal/project.ts';

const ENTRY = 'src/editor/client/editor.client.ts';

export async function bundleClient(): Promise<string> {
  const bundle = await rolldown({ input: resolve(PROJECT, ENTRY), cwd: PROJECT, platform: 'browser' });
  try {
    const { output } = await bundle.generate({ format: 'esm' });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
