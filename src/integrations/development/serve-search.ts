// Answers for `/search/…` in development, where no index is written. Called by the server for editing.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MemoryIndex } from './memory-index.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Serves the files of `index` below `base`; other addresses, the page of the search among them, go on. */
export function serveSearch(index: MemoryIndex, base: string): Handler {
  const root = base.replace(/\/?$/, '/');
  return (request, response, next) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    const [, name] = /^\/search\/(.+)$/.exec(path.startsWith(root) ? path.slice(root.length - 1) : path) ?? [];
    if (name === undefined) {
      next();
      return;
    }
    index.find(name).then((bytes) => {
      const type = name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
      response.writeHead(bytes ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(bytes);
    }, next);
  };
}
