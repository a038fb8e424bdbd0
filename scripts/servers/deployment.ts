// Where a site is to stand, as the files of deploy/ need to know it.
import { headersFor } from '../../src/site/frame/headers.ts';
import type { SearchEngine } from '../../src/site/frame/search-engine.ts';

export interface Deployment {
  /** Scheme and host of its public address: `https://atlas.example.org`. */
  readonly origin: string;
  /** Path of its public address, with a slash at both ends. */
  readonly base: string;
  /** Folder of the built site on the server, without a slash at the end. */
  readonly root: string;
  readonly engine: SearchEngine;
}

/** The one in the repository. */
export const EXAMPLE: Deployment = {
  origin: 'https://atlas.example.org',
  base: '/',
  root: '/srv/atlas/current',
  engine: 'atlas',
};

/** First lines of each file that a person may be tempted to change. */
export function toHead({ origin, base }: Deployment, what: string): string {
  return `# ${what} for ${origin}${base}
# Written by \`npm run servers\` from src/site/frame/headers.ts; docs/publishing.md tells how to use it.
`;
}

/** Headers of every answer whatever its path and protocol, by name. */
export function listHeaders({ engine }: Deployment): readonly (readonly [name: string, value: string])[] {
  return Object.entries(headersFor(engine));
}
