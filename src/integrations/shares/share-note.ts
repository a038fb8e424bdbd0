// share.json: what a share says of itself to what joins all of them into a site. Written by each process that makes a share, and beside each
// shard; read by the build.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { SiteFacts } from '../finish-site.ts';

export const NOTE = 'share.json';
/** Folder of the files of a share, beside its note. */
export const SHARE_SITE = 'site';

const whole = z.int().positive();

const NoteSchema = z.strictObject({
  format: z.literal(1),
  shard: z.strictObject({ number: whole, of: whole }),
  site: z.strictObject({
    base: z.string(),
    address: z.string().optional(),
    engine: z.enum(['atlas', 'pagefind']),
    edition: z.strictObject({
      name: z.string(),
      holds: z.string(),
      keywords: z.array(z.string()),
      version: z.string(),
      date: z.string().optional(),
    }),
    pages: z.array(z.string()),
    former: z.array(z.string()),
    carried: z.array(z.string()),
    files: z.array(z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string() })),
  }),
  /** Of a shard that may go to another machine: hashes of what it was made from, and of its files. */
  sources: z.strictObject({ code: z.string(), content: z.string(), settings: z.string() }).optional(),
  seal: z.string().optional(),
});
export type ShareNote = Omit<z.infer<typeof NoteSchema>, 'site'> & { site: SiteFacts };

/** @throws if there is none, or it is not one */
export async function readNote(dir: string): Promise<ShareNote> {
  return NoteSchema.parse(JSON.parse(await readFile(join(dir, NOTE), 'utf8')));
}

export async function writeNote(dir: string, note: ShareNote): Promise<void> {
  await writeFile(join(dir, NOTE), `${JSON.stringify(note)}\n`);
}
