// The bulk file for a search cluster, as OpenSearch documents it: pairs of lines, each ended, an id of at most 512 bytes once, and no field that
// the mapping does not know, each of the type that it says.
import { CLUSTER_INDEX, toClusterMapping } from '../../src/exports/cluster/mapping.ts';
import { toClusterBulk } from '../../src/exports/cluster/to-bulk.ts';
import { PUBLIC_FILES } from '../../src/exports/public-files.ts';
import type { Checked, ExportSite } from './export-check.ts';

interface Field {
  type?: string;
  properties?: Readonly<Record<string, Field>>;
}

const FILE = PUBLIC_FILES.cluster.path;
const LONGEST_ID = 512;
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

export function checkCluster({ site, absolute }: ExportSite): Checked {
  const { works } = site.atlas.corpus;
  const expected = works.flatMap(({ workId, provisions }) => [workId, ...provisions.map(({ n }) => `${workId}#${n}`)]);
  const faults = listClusterFaults([...toClusterBulk(site.atlas, absolute)].join(''), expected);
  return { count: expected.length, faults: faults.map((message) => ({ file: FILE, message })) };
}

/** @param expected ids of the documents in their order */
export function listClusterFaults(bulk: string, expected: readonly string[]): string[] {
  const { mappings } = JSON.parse(toClusterMapping()) as { mappings: Field };
  const faults = bulk.endsWith('\n') ? [] : ['Its last line has no end.'];
  const lines = bulk.trimEnd().split('\n');
  if (lines.length % 2 === 1) faults.push('A document lacks one of its two lines.');
  const ids = new Set<string>();
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const { index } = JSON.parse(lines[at] ?? '') as { index?: { _index?: string; _id?: string } };
    const id = index?._id ?? '';
    if (index?._index !== CLUSTER_INDEX) faults.push(`${id}: it names another index.`);
    if (id === '' || Buffer.byteLength(id) > LONGEST_ID || ids.has(id)) faults.push(`"${id}" is no id of its own.`);
    ids.add(id);
    const document = JSON.parse(lines[at + 1] ?? '') as Record<string, unknown>;
    const strange = listStrange(document, mappings.properties ?? {});
    faults.push(...strange.map((field) => `${id}: ${field} is not as the mapping says.`));
  }
  if ([...ids].join() !== expected.join()) faults.push('Its documents are not the works and provisions of the atlas.');
  return faults;
}

/** Fields of `value` that `fields` lacks, or whose values are of another type. */
function listStrange(value: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, Field>>): string[] {
  return Object.entries(value).flatMap(([name, given]) => {
    const field = fields[name];
    if (field?.properties)
      return listStrange(given as Record<string, unknown>, field.properties).map((inner) => `${name}.${inner}`);
    const values: unknown[] = Array.isArray(given) ? given : [given];
    return field && values.length > 0 && values.every((one) => isOf(field.type, one)) ? [] : [name];
  });
}

function isOf(type: string | undefined, value: unknown): boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'string' || value === '') return false;
  return type === 'date' ? DATE.test(value) : type === 'keyword' || type === 'text';
}
