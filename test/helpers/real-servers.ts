// Starts nginx or Caddy of this machine, where it has them, on a socket of its own with the configuration that the project writes.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { formatCaddy } from '../../scripts/servers/caddy.ts';
import type { Deployment } from '../../scripts/servers/deployment.ts';
import { formatNginx, formatNginxMain } from '../../scripts/servers/nginx.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface RealServer {
  ask: (path: string, headers?: Readonly<Record<string, string>>, method?: string) => Promise<Answer>;
  stop: () => Promise<void>;
}

export interface ServerKind {
  name: string;
  /** How Debian has it. */
  packages: string;
  isHere: boolean;
  hasBrotli: boolean;
  start: (deployment: Deployment) => Promise<RealServer>;
}

function has(command: string): boolean {
  return spawnSync(command, [command === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' }).status === 0;
}

/** Compiled apart from nginx; where it stands is told by nginx itself. */
function findBrotliModule(): string | undefined {
  const { stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  const [, folder] = /--modules-path=(\S+)/.exec(stderr) ?? [];
  const path = join(folder ?? '', 'ngx_http_brotli_static_module.so');
  return folder !== undefined && existsSync(path) ? path : undefined;
}

async function startNginx(deployment: Deployment): Promise<RealServer> {
  const dir = temporaryFolder();
  const socket = join(dir, 'nginx.sock');
  const module = findBrotliModule();
  // Its workers are nobody's where root starts it, and may not look into a folder of root.
  const before = [
    'daemon off;',
    ...(userInfo().uid === 0 ? ['user root;'] : []),
    ...(module === undefined ? [] : [`load_module ${module};`]),
  ];
  const config = formatNginxMain(
    formatNginx(deployment, { listen: [`unix:${socket}`], hasBrotli: module !== undefined }),
    { before: before.join('\n'), scratch: dir },
  );
  writeFileSync(join(dir, 'nginx.conf'), config);
  return start('nginx', ['-e', 'stderr', '-p', dir, '-c', join(dir, 'nginx.conf')], socket, dir);
}

async function startCaddy(deployment: Deployment): Promise<RealServer> {
  const dir = temporaryFolder();
  const socket = join(dir, 'caddy.sock');
  const config = formatCaddy(deployment, { address: 'http://localhost', bind: `unix/${socket}` });
  writeFileSync(join(dir, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${config}`);
  return start('caddy', ['run', '--adapter', 'caddyfile', '--config', join(dir, 'Caddyfile')], socket, dir);
}

async function start(command: string, args: readonly string[], socket: string, home: string): Promise<RealServer> {
  const server = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
  });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(-4000)));
  while (!(await answers(socket))) {
    if (server.exitCode !== null) throw new Error(`${command} stopped: ${said}`);
    await wait(20);
  }
  return { ask: (path, headers, method) => ask(socket, path, headers, method), stop: () => stop(server) };
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const end = once(server, 'exit');
  server.kill('SIGTERM');
  await end;
}

async function answers(socket: string): Promise<boolean> {
  try {
    await ask(socket, '/');
    return true;
  } catch {
    return false;
  }
}

function ask(
  socketPath: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ socketPath, path, method, agent: false, headers: { host: 'localhost', ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const hasNginx = has('nginx');

export const SERVERS: readonly ServerKind[] = [
  {
    name: 'nginx',
    packages: 'nginx-light libnginx-mod-http-brotli-static',
    isHere: hasNginx,
    hasBrotli: hasNginx && findBrotliModule() !== undefined,
    start: startNginx,
  },
  { name: 'Caddy', packages: 'caddy', isHere: has('caddy'), hasBrotli: true, start: startCaddy },
];
