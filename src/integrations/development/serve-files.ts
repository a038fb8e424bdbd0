// Answers with the files that readers and programs take away, which a build writes. Called by the server for editing.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { partsOf, type SiteFile } from '../files/site-file.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** What has no ending is a page, and Vite serves the parts of pages. */
const MAY_BE_FILE = /^(?!\/(?:@|src\/|node_modules\/)).*\.[a-z]+$/;

/**
 * Serves the files below `base`; other addresses go on.
 * @param listFiles those of the content as it stands
 */
export function serveFiles(listFiles: () => Promise<readonly SiteFile[]>, base: string): Handler {
  const root = base.replace(/\/?$/, '/');
  const find = async (path: string) => {
    const found = (await listFiles()).find((file) => file.path === path);
    if (!found) return undefined;
    const made = await found.write();
    const isText = !(made instanceof Uint8Array);
    return {
      type: isText ? `${found.type}; charset=utf-8` : found.type,
      body: isText ? [...partsOf(made)].join('') : made,
    };
  };
  return (request, response, next) => {
    const asked = (request.url ?? '').replace(/\?.*$/, '');
    const path = asked.startsWith(root) ? asked.slice(root.length - 1) : asked;
    if (!MAY_BE_FILE.test(path)) {
      next();
      return;
    }
    find(path.slice(1)).then((found) => {
      if (!found) {
        next();
        return;
      }
      response.writeHead(200, { 'Content-Type': found.type, 'Cache-Control': 'no-store' });
      response.end(found.body);
    }, next);
  };
}
