// In the place of Astro stands a program that does as its share says.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { machineEnv } from '../../../helpers/machine-env.ts';
import { readFiles, temporaryFolder } from '../../../helpers/temporary-folder.ts';

const RUN_SHARES = pathToFileURL('scripts/build/run-shares.ts').href;

interface Run {
  end: { code: number | null; errors: string };
  folder: string;
}

/** @param programs what the first process does, and what the second does */
async function run(...programs: readonly string[]): Promise<Run> {
  const astro = `import { appendFileSync } from 'node:fs';
    const say = (text) => appendFileSync('said.txt', text + '\\n');
    const ask = (claim) => new Promise((answer) => {
      process.channel.ref();
      process.once('message', (stretch) => { process.channel.unref(); answer(stretch); });
      process.send(claim);
    });
    const wait = () => new Promise(() => setInterval(() => {}, 1000));
    const [, number] = process.env.ATLAS_SHARE.split(' ');
    ${programs.map((program, index) => `if (number === '${index + 1}') { ${program} }`).join('\n')}`;
  const folder = temporaryFolder({ 'node_modules/astro/bin/astro.mjs': astro });
  const script = `const { runShares } = await import(${JSON.stringify(RUN_SHARES)});
    const { code, errors } = await runShares({
      shard: { number: 1, of: 1 }, folders: ['1', '2'], isVerbose: false, env: process.env, onStart: () => {} });
    console.log(JSON.stringify({ code, errors }));`;
  const build = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: machineEnv(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  build.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(build, 'close');
  return { end: JSON.parse(said) as Run['end'], folder };
}

const SAID = (folder: string) => readFiles(folder)?.['said.txt']?.trim().split('\n').toSorted();

describe('runShares', () => {
  test('shares a list out among its processes, once the content is right', async () => {
    const work = `for (;;) {
      const [from, to] = await ask({ claims: 'pages', of: 40 });
      if (from === to) break;
      for (let page = from; page < to; page++) say('page ' + page);
    }`;
    const { end, folder } = await run(`say('checked'); process.send({ checked: true }); ${work}`, work);
    expect(end).toEqual({ code: 0, errors: '' });
    expect(SAID(folder)).toEqual(['checked', ...Array.from({ length: 40 }, (_, page) => `page ${page}`)].toSorted());
    expect(readFiles(folder)?.['said.txt']?.split('\n')[0]).toBe('checked');
  });

  test('ends as the process that fails, with what it said, and has the other not run on', async () => {
    const { end } = await run(
      `process.send({ checked: true }); await wait();`,
      `await ask({ claims: 'pages', of: 40 }); console.error('The page of Peru cannot be drawn.'); process.exit(3);`,
    );
    expect(end).toEqual({ code: 3, errors: 'The page of Peru cannot be drawn.\n' });
  });

  test('tells what the check of the content says, though another process failed before', async () => {
    const { end } = await run(
      `await new Promise((done) => setTimeout(done, 1000)); console.error('laws/pe.mdx:3:1 error'); process.exit(1);`,
      `console.error('stumbled'); process.exit(7);`,
    );
    expect(end).toEqual({ code: 1, errors: 'laws/pe.mdx:3:1 error\n' });
  });

  test('stops where two processes see different lists', async () => {
    const { end } = await run(
      `process.send({ checked: true }); await ask({ claims: 'pages', of: 40 }); await wait();`,
      `await ask({ claims: 'pages', of: 41 }); await wait();`,
    );
    expect(end.code).toBe(1);
    expect(end.errors).toMatch(/sees 4[01] pages, another 4[01]\. Build with ATLAS_PROCESSES=1\./);
  });
});
