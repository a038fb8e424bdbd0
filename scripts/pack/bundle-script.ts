// A script of a copy as one classic script, made by the bundler of the site: browsers load no modules from a disk.
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { PROJECT } from '../terminal/project.ts';

/** @param entry path in the project */
export async function bundleScript(entry: string): Promise<string> {
  const bundle = await rolldown({ input: resolve(PROJECT, entry), cwd: PROJECT, platform: 'browser' });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
