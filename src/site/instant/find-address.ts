// An address of the site pasted into the box: the one record or page that it leads to. Called by the box.
import { leadsTo, readAddress, type FoundPage, type PageAddress } from '../../citations/read-address.ts';
import { toPlain } from '../../text/to-plain.ts';
import type { InstantData, InstantEntry } from './instant-json.ts';

/**
 * Undefined for what is no address of a page of the site.
 * @param load asks the site for a page that is none of the entries
 */
export async function findAddress(
  query: string,
  { entries }: Pick<InstantData, 'entries'>,
  load: (address: PageAddress) => Promise<FoundPage | undefined>,
): Promise<InstantEntry | undefined> {
  const address = readAddress(toPlain(query));
  if (!address) return undefined;
  const { path, search, fragment } = address;
  // Terms of the glossary share a page, so that their fragment is of their path.
  const term = fragment === '' ? undefined : entries.find((entry) => entry.path === `${path}${fragment}`);
  if (term) return term;
  const entry = entries.find((candidate) => leadsTo(address, candidate.path)) ?? (await load(address));
  if (!entry) return undefined;
  const found = 'name' in entry ? entry : { name: entry.title, kind: -1 };
  return { ...found, path: `${entry.path}${search}${fragment}` };
}
