// Whether folders hold all shards of one site, each once, as they were built: only then are they merged. Called by the build.
import { join } from 'node:path';
import { NOTE, readNote, SHARE_SITE, type ShareNote } from '../../src/integrations/shares/share-note.ts';
import { Refusal } from '../terminal/stop.ts';
import { hashFolder } from './hash-folder.ts';
import type { Sources } from './hash-sources.ts';
import { isShard } from './is-site.ts';
import type { NamedFolder } from './read-order.ts';

const SOURCES = ['code', 'content', 'settings'] as const;

interface Shard extends NamedFolder {
  note: ShareNote;
}

/**
 * @param code hash of the code that merges them
 * @throws a sentence with what is wrong and what to do
 */
export async function checkShards(folders: readonly NamedFolder[], code: Sources['code']): Promise<void> {
  const shards = await Promise.all(folders.map(readShard));
  const [first] = shards;
  if (!first) return;
  const { of } = first.note.shard;
  const byNumber = new Map<number, Shard>();
  for (const shard of shards) {
    const { number, of: among } = shard.note.shard;
    if (among !== of)
      throw new Refusal(
        `${first.named} is one of ${of} shards and ${shard.named} one of ${among}. Merge shards of one number alone.`,
      );
    const other = byNumber.get(number);
    if (other)
      throw new Refusal(`${other.named} and ${shard.named} both hold shard ${number}/${of}. Name one of them.`);
    byNumber.set(number, shard);
  }
  for (const shard of shards) expectSame(first, shard);
  for (let number = 1; number <= of; number++)
    if (!byNumber.has(number))
      throw new Refusal(
        `Shard ${number}/${of} is missing. Build it with --shard ${number}/${of}, and name its folder too.`,
      );
  if (first.note.sources?.code !== code)
    throw new Refusal('The shards were built from other code than this. Merge them with the commit that built them.');
  for (const { named, path, note } of shards)
    if (hashFolder(join(path, SHARE_SITE)) !== note.seal)
      throw new Refusal(
        `${named} is not as it was built: files of it were changed or lost. Copy shard ${note.shard.number}/${of} again, or build it again.`,
      );
}

async function readShard(folder: NamedFolder): Promise<Shard> {
  if (!isShard(folder.path))
    throw new Refusal(`${folder.named} holds no shard. Name folders that \`npm run build -- --shard\` made.`);
  try {
    return { ...folder, note: await readNote(folder.path) };
  } catch {
    throw new Refusal(`${folder.named}/${NOTE} cannot be read, or another version made it. Build the shard again.`);
  }
}

function expectSame(first: Shard, shard: Shard): void {
  const what = SOURCES.find((name) => first.note.sources?.[name] !== shard.note.sources?.[name]);
  if (what === undefined) return;
  const cure = what === 'settings' ? 'with the same ATLAS_ settings and the same Node' : 'from one commit';
  throw new Refusal(`${first.named} and ${shard.named} were built from different ${what}. Build both again ${cure}.`);
}
