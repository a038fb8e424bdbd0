// Identifiers of feeds and their entries: UUIDs made of names (RFC 9562, version 5), which are the same wherever the site stands.
import { createHash } from 'node:crypto';

/** Namespace of the atlas's own names. It may never change: readers' programs know entries by what is made with it. */
const NAMESPACE = 'c7f0b1de-6c1b-4e5f-9a52-3d3f7a1e0b94';

/** `urn:uuid:…` of a name, the same for the same name. */
export function toUuid(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = hash.toString('hex');
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
