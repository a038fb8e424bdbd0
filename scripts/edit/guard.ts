// Who may ask the editor: pages that it serves itself, on this machine. Called for every request.
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { EditRefusal } from './content-path.ts';

/** Header of the token, which only pages of the editor know. */
const TOKEN_HEADER = 'x-atlas-token';

/** @throws EditRefusal for another host, as after DNS rebinding, another origin, or a writing request without the token */
export function guard(request: IncomingMessage, port: number, token: string): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host)) throw new EditRefusal(403, `This editor answers at http://127.0.0.1:${port} alone.`);
  const site = request.headers['sec-fetch-site'];
  const isForeign =
    (origin !== undefined && origin !== `http://${host}`) ||
    (request.method !== 'GET' && site !== undefined && site !== 'same-origin') ||
    site === 'cross-site';
  if (isForeign) throw new EditRefusal(403, 'Another site asks. Open the editor in a tab of its own.');
  if (request.method === 'GET') return;
  if (request.method !== 'POST') throw new EditRefusal(405, 'The editor takes GET and POST.');
  if (!/^application\/json(?:;|$)/.test(request.headers['content-type'] ?? ''))
    throw new EditRefusal(415, 'The editor takes JSON.');
  const given = request.headers[TOKEN_HEADER];
  if (origin === undefined || typeof given !== 'string' || !isEqual(given, token))
    throw new EditRefusal(403, 'The page is of an earlier start of the editor. Load it anew; what you wrote is kept.');
}

function isEqual(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
