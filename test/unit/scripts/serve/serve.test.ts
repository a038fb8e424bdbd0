// The command of the preview: where it listens, what it refuses, and how it ends.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { machineEnv } from '../../../helpers/machine-env.ts';
import { siteFiles, temporaryFolder } from '../../../helpers/temporary-folder.ts';

const env = (more: Record<string, string>) => ({ ...machineEnv(), HOST: '', ...more });

describe('scripts/serve.ts', () => {
  test.each(['0x50', '-1', '65536', 'eighty'])('refuses the port %s in one line', (port) => {
    const dir = temporaryFolder(siteFiles('a'));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/serve.ts', '--dir', dir], {
      encoding: 'utf8',
      env: env({ PORT: port }),
    });
    expect([status, stderr]).toEqual([2, `PORT=${port} is not a port. Use a number from 0 to 65535.\n`]);
  });

  test('listens elsewhere where HOST says so', async () => {
    const dir = temporaryFolder(siteFiles('a'));
    const server = spawn(process.execPath, ['scripts/serve.ts', '--dir', dir], {
      env: env({ PORT: '0', HOST: '0.0.0.0' }),
    });
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const [, port = ''] = /:(\d+)\//.exec(said.toString()) ?? [];
    expect(await (await fetch(`http://127.0.0.2:${port}/404.html`)).text()).toBe('a');
    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
  });

  test('listens on this machine alone, and ends at SIGTERM', async () => {
    const dir = temporaryFolder(siteFiles('a'));
    const server = spawn(process.execPath, ['scripts/serve.ts', '--dir', dir], { env: env({ PORT: '0' }) });
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const [, port = ''] = /^Mandate Atlas: http:\/\/localhost:(\d+)\/\n$/.exec(said.toString()) ?? [];
    expect(await (await fetch(`http://127.0.0.1:${port}/404.html`)).text()).toBe('a');
    // Another address of the same machine, at which a server that listens everywhere would answer.
    await expect(fetch(`http://127.0.0.2:${port}/404.html`)).rejects.toThrow('fetch failed');
    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
  });
});
