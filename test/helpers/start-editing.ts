// Starts `astro dev` over a content folder on a free port, for tests of the server for editing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { machineEnv } from './machine-env.ts';

export interface EditServer {
  /** Address of the site, with a slash at the end. */
  address: string;
  /** What the terminal shows so far. */
  output(): string;
  stop(): Promise<void>;
}

/** @param texts folder of the official texts; without it there are none */
export async function startEditing(content: string, texts?: string): Promise<EditServer> {
  const port = await findFreePort();
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--ignore-lock'],
    { env: { ...machineEnv(), ATLAS_CONTENT: content, ...(texts !== undefined && { ATLAS_TEXTS: texts }) } },
  );
  let output = '';
  const read = (chunk: Buffer) => (output += chunk.toString());
  server.stdout.on('data', read);
  server.stderr.on('data', read);
  return {
    address: `http://localhost:${port}/`,
    output: () => output,
    async stop() {
      if (server.exitCode !== null) return;
      server.kill();
      await once(server, 'exit');
    },
  };
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given to the probe.');
  return address.port;
}
