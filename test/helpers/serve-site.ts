// Serves a built site for browser tests with the project's own server, on a free port.
import { spawn } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { SITE } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with a slash at the end. */
    siteAddress: string;
  }
}

export interface ServedSite {
  /** With a slash at the end. */
  address: string;
  stop: () => void;
}

/**
 * Starts the server over `dir`, and waits until it has told its address.
 * @param base path of the site at its host
 */
export async function serveSite(dir: string, base = '/'): Promise<ServedSite> {
  const env = { ...process.env, PORT: '0', ATLAS_BASE: base };
  const server = spawn(process.execPath, ['scripts/serve.ts', '--dir', dir], { env });
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /(http:\/\/\S+)\s/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => reject(new Error(`The server stopped: ${output}`)));
  });
  return { address, stop: () => void server.kill() };
}

export default async function setup(project: TestProject): Promise<() => void> {
  const { address, stop } = await serveSite(SITE);
  project.provide('siteAddress', address);
  return stop;
}
