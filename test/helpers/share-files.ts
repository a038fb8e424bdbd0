// Shares of a site as several processes or machines leave them, for tests of what joins them.
import { hashFolder } from '../../scripts/build/hash-folder.ts';
import type { ShareNote } from '../../src/integrations/shares/share-note.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface ShareOf {
  /** Texts of its site by path. */
  files?: Readonly<Record<string, string>>;
  number?: number;
  of?: number;
  /** Paths of what can be taken away. */
  written?: readonly string[];
  sources?: Partial<NonNullable<ShareNote['sources']>>;
}

/** Texts of a share and its note by path, as they were built. */
export function shareFiles(
  { files = {}, number = 1, of = 2, written = [], sources }: ShareOf,
  dir = '',
): Record<string, string> {
  const note: ShareNote = {
    format: 1,
    shard: { number, of },
    site: {
      base: '/',
      address: 'https://atlas.example.org',
      engine: 'atlas',
      edition: { name: 'Atlas', holds: 'Records', keywords: [], version: '0.1.0' },
      pages: ['en/', 'es/'],
      former: [],
      carried: [],
      files: written.map((path) => ({ path, bytes: 1, sha256: '0' })),
    },
    sources: { code: 'code', content: 'content', settings: 'settings', ...sources },
    seal: hashFolder(temporaryFolder(files)),
  };
  const placed = Object.entries(files).map(([path, text]) => [`${dir}site/${path}`, text] as const);
  return { ...Object.fromEntries(placed), [`${dir}share.json`]: JSON.stringify(note) };
}
