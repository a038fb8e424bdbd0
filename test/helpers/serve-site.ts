// Serves the built site for browser tests with the project's own server, on a free port.
import { spawn } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { SITE } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with a slash at the end. */
    siteAddress: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const server = spawn(process.execPath, ['scripts/serve.ts', '--dir', SITE], { env: { ...process.env, PORT: '0' } });
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => reject(new Error(`The server stopped: ${output}`)));
  });
  project.provide('siteAddress', address);
  return () => void server.kill();
}
