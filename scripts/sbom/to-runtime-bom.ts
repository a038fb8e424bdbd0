// The list of packages that npm makes of a lock file, without what development alone needs and without what no two calls have in common.
// npm's own `--omit dev` also leaves out what both need.
import { z } from 'astro/zod';

const BomSchema = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string(), name: z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});
const LockSchema = z.looseObject({
  name: z.string(),
  packages: z.record(z.string(), z.looseObject({ version: z.string().optional(), dev: z.boolean().optional() })),
});

/**
 * @param bom as `npm sbom --package-lock-only --sbom-format cyclonedx` prints it
 * @param lock text of package-lock.json
 */
export function toRuntimeBom(bom: string, lock: string): { text: string; components: number } {
  const { name, packages } = LockSchema.parse(JSON.parse(lock));
  const { metadata, components, dependencies, ...rest } = BomSchema.parse(JSON.parse(bom, withoutCall));
  const needed = new Set([
    metadata.component['bom-ref'],
    ...Object.entries(packages).flatMap(([path, { version, dev }]) =>
      dev === true || version === undefined ? [] : [`${path.replace(/^.*node_modules\//, '')}@${version}`],
    ),
  ]);
  const chosen = components.filter((component) => needed.has(component['bom-ref']));
  const runtime = {
    ...rest,
    // npm names a project after its folder.
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: chosen.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    dependencies: dependencies
      .filter(({ ref }) => needed.has(ref))
      .map((entry) => ({ ...entry, dependsOn: entry.dependsOn.filter((ref) => needed.has(ref)).sort() }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
  return { text: `${JSON.stringify(runtime, null, 2)}\n`, components: chosen.length };
}

/** Reads nothing of what a call says of itself. */
function withoutCall(key: string, value: unknown): unknown {
  return key === 'serialNumber' || key === 'timestamp' ? undefined : value;
}
