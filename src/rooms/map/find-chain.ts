// The longest chain of documents of one body, each of which acts on the one before: what the map shows first. Called by viewMap.
import type { MandateLink, MandateRecord } from '../../atlas/mandates.ts';

/** Fewer than these are no chain worth a picture. */
const LEAST = 3;

/**
 * The records of the chain, oldest first; of equal chains the one that ends first. Empty where there is none. Time grows with links.
 * @param records in the order of their dates
 */
export function findChain<R extends MandateRecord>(records: readonly R[], links: readonly MandateLink[]): R[] {
  const placeOf = new Map(records.map(({ id }, place) => [id, place]));
  const before = new Map<number, number[]>();
  for (const { from, to } of links) {
    const [later, earlier] = [placeOf.get(from), placeOf.get(to)];
    if (later === undefined || earlier === undefined || earlier >= later) continue;
    const body = bodyOf(records[later]);
    if (body === undefined || body !== bodyOf(records[earlier])) continue;
    const list = before.get(later);
    if (list) list.push(earlier);
    else before.set(later, [earlier]);
  }
  const lengths: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const place of records.keys()) {
    let [length, best]: [number, number | undefined] = [1, undefined];
    for (const earlier of before.get(place) ?? []) {
      const longer = (lengths[earlier] ?? 0) + 1;
      if (longer > length || (longer === length && best !== undefined && earlier > best))
        [length, best] = [longer, earlier];
    }
    lengths.push(length);
    previous.push(best);
  }
  const longest = Math.max(0, ...lengths);
  if (longest < LEAST) return [];
  const chain: R[] = [];
  for (let place: number | undefined = lengths.indexOf(longest); place !== undefined; place = previous[place]) {
    const record = records[place];
    if (record) chain.unshift(record);
  }
  return chain;
}

/** Issuing body of a dated document. */
function bodyOf(record: MandateRecord | undefined): string | undefined {
  return record?.date === null ? undefined : record?.work?.frontMatter.issuingBody;
}
