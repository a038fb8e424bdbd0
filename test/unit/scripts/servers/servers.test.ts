// The files of deploy/ are those that the project would write today, for one address or another.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatCaddy } from '../../../../scripts/servers/caddy.ts';
import { EXAMPLE } from '../../../../scripts/servers/deployment.ts';
import { listServerFiles } from '../../../../scripts/servers/list-server-files.ts';
import { formatNginx } from '../../../../scripts/servers/nginx.ts';
import { CACHING, headersFor, STRICT_TRANSPORT } from '../../../../src/site/frame/headers.ts';
import { machineEnv } from '../../../helpers/machine-env.ts';
import { readFiles, temporaryFolder } from '../../../helpers/temporary-folder.ts';

/** Named in full by hand: a header that is taken out of the source is missed here. */
const HEADERS = [
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
];

function run(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['scripts/servers.ts', ...args], {
    encoding: 'utf8',
    env: { ...machineEnv(), ATLAS_URL: '', ATLAS_BASE: '', ...env },
  });
}

describe('deploy/', () => {
  test('holds what `npm run docs` writes, and nothing else', () => {
    const written = Object.fromEntries(listServerFiles(EXAMPLE).map(({ name, text }) => [name, text]));
    expect(readFiles('deploy')).toEqual(written);
  });

  test.each(['nginx.conf', 'Caddyfile', 'container/nginx.conf'])('%s sends every header of the project', (name) => {
    const text = readFileSync(join('deploy', name), 'utf8');
    expect(Object.keys(headersFor('atlas'))).toEqual(HEADERS);
    for (const [header, value] of [...Object.entries(headersFor('atlas')), ['', STRICT_TRANSPORT.value]] as const)
      expect(text).toContain(`${header} "${value}"`.trim());
    for (const value of Object.values(CACHING)) expect(text).toContain(`"${value}"`);
    expect(text).toContain(STRICT_TRANSPORT.name);
  });

  test.each(readdirSync('deploy', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:sh|js)$/.test(name)))(
    '%s can be read by what runs it',
    (name) => {
      const check = name.endsWith('.sh') ? (['sh', ['-n']] as const) : ([process.execPath, ['--check']] as const);
      expect(spawnSync(check[0], [...check[1], join('deploy', name)], { encoding: 'utf8' }).stderr).toBe('');
    },
  );
});

describe('formatNginx and formatCaddy', () => {
  test('allow WebAssembly to a site that looks words up with it', () => {
    const deployment = { ...EXAMPLE, engine: 'pagefind' } as const;
    for (const text of [formatNginx(deployment), formatCaddy(deployment)]) expect(text).toContain("'wasm-unsafe-eval'");
    for (const text of [formatNginx(EXAMPLE), formatCaddy(EXAMPLE)]) expect(text).not.toContain("'wasm-unsafe-eval'");
  });

  test('keep browsers to https only where the site has it', () => {
    expect(formatCaddy(EXAMPLE)).toContain(`${STRICT_TRANSPORT.name} "${STRICT_TRANSPORT.value}"`);
    expect(formatCaddy({ ...EXAMPLE, origin: 'http://atlas.example.org' })).not.toContain(STRICT_TRANSPORT.name);
  });
});

describe('scripts/servers.ts', () => {
  test('writes the files for the address and the folder that it is told', () => {
    const out = temporaryFolder();
    const { status, stdout } = run(['--out', out, '--root', '/srv/www/'], {
      ATLAS_URL: 'https://mandates.example.net/',
      ATLAS_BASE: 'atlas',
    });
    expect([status, stdout]).toEqual([
      0,
      `Wrote 8 files into ${out} for https://mandates.example.net/atlas/ in /srv/www.\n`,
    ]);
    const deployment = { ...EXAMPLE, origin: 'https://mandates.example.net', base: '/atlas/', root: '/srv/www' };
    expect(readFileSync(join(out, 'nginx.conf'), 'utf8')).toBe(formatNginx(deployment));
  });

  test.each([
    [['--root', '/srv'], {}, /^No folder is named/],
    [['--out', 'x'], {}, /^ATLAS_URL is not set/],
    [['--out', 'x'], { ATLAS_URL: 'atlas.example.org' }, /is no address of a site/],
    [['--out', 'x', '--root', 'dist'], { ATLAS_URL: 'https://a.example' }, /^--root "dist" is no folder/],
    [['--out', 'x', '--root', '/srv;'], { ATLAS_URL: 'https://a.example' }, /^--root "\/srv;" is no folder/],
  ])('refuses %j with %j in one line', (args, env: Record<string, string>, says) => {
    const { status, stderr } = run(args, env);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
