// The list of packages for those who audit: complete, of nothing that development alone needs, and the same again.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { toRuntimeBom } from '../../../../scripts/sbom/to-runtime-bom.ts';
import { listRuntime } from '../../../../src/integrations/write-notice.ts';
import { machineEnv } from '../../../helpers/machine-env.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const BomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string(), purl: z.string(), hashes: z.array(z.looseObject({})) })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

function writeBom(dir: string, name: string): string {
  const out = join(dir, name);
  const run = spawnSync(process.execPath, ['scripts/sbom.ts', '--out', out], { encoding: 'utf8', env: machineEnv() });
  expect([run.status, run.stderr]).toEqual([0, '']);
  return readFileSync(out, 'utf8');
}

describe('npm run sbom', () => {
  test('lists every package of a build with its hash, and gives the same bytes again', () => {
    const dir = temporaryFolder();
    const text = writeBom(dir, 'a.json');
    expect(writeBom(dir, 'b.json')).toBe(text);
    const { metadata, components, dependencies } = BomSchema.parse(JSON.parse(text));
    expect(metadata.component.name).toBe('mandate-atlas');
    const wanted = listRuntime(readFileSync('package-lock.json', 'utf8')).map(
      ({ name, version }) => `${name}@${version}`,
    );
    expect(components.map((component) => component['bom-ref'])).toEqual(wanted);
    const known = new Set([
      'mandate-atlas@' + /"version": "([^"]+)"/.exec(readFileSync('package.json', 'utf8'))?.[1],
      ...wanted,
    ]);
    expect(dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref))).toEqual(
      [],
    );
  });
});

describe('toRuntimeBom', () => {
  const lock = JSON.stringify({
    name: 'atlas',
    packages: {
      '': { version: '1.0.0' },
      'node_modules/both': { version: '1.0.0' },
      'node_modules/dev': { version: '2.0.0', dev: true },
      'node_modules/run': { version: '3.0.0' },
    },
  });
  const bom = (serialNumber: string, folder: string) =>
    JSON.stringify({
      serialNumber,
      metadata: { timestamp: serialNumber, component: { 'bom-ref': 'atlas@1.0.0', name: folder } },
      components: [{ 'bom-ref': 'run@3.0.0' }, { 'bom-ref': 'dev@2.0.0' }, { 'bom-ref': 'both@1.0.0' }],
      dependencies: [
        { ref: 'run@3.0.0', dependsOn: ['both@1.0.0'] },
        { ref: 'dev@2.0.0', dependsOn: ['both@1.0.0'] },
        { ref: 'atlas@1.0.0', dependsOn: ['run@3.0.0', 'dev@2.0.0'] },
      ],
    });

  test('leaves out what development alone needs, and what differs from call to call', () => {
    expect(toRuntimeBom(bom('one', 'here'), lock)).toEqual(toRuntimeBom(bom('two', 'there'), lock));
    expect(JSON.parse(toRuntimeBom(bom('one', 'here'), lock).text)).toEqual({
      metadata: { component: { 'bom-ref': 'atlas@1.0.0', name: 'atlas' } },
      components: [{ 'bom-ref': 'both@1.0.0' }, { 'bom-ref': 'run@3.0.0' }],
      dependencies: [
        { ref: 'atlas@1.0.0', dependsOn: ['run@3.0.0'] },
        { ref: 'run@3.0.0', dependsOn: ['both@1.0.0'] },
      ],
    });
  });
});
