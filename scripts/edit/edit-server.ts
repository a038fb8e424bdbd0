// The server of the editor: its one page, script and style, and the API below /api/. On this machine alone; called by `npm run edit`.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { SpliceError } from '../../src/editor/splice/splice-yaml.ts';
import { toLine } from '../../src/text/to-line.ts';
import { PROJECT } from '../terminal/project.ts';
import { bundleClient } from './bundle-client.ts';
import { ContentChecker, type Checker } from './content-checker.ts';
import { EditRefusal } from './content-path.ts';
import { EditApi, explainZod } from './edit-api.ts';
import { guard } from './guard.ts';
import { RecordStore } from './record-store.ts';
import { settleSaves } from './save-files.ts';

/** Bytes of a request; the largest file of the content has a fifth of it. */
const LARGEST = 2_000_000;

const STYLES = [
  'src/site/styles/tokens.css',
  'src/site/styles/base.css',
  'src/editor/client/editor.css',
  'src/editor/client/shown.css',
];

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface EditServer {
  server: Server;
  /** Of this start; pages of another one cannot write. */
  token: string;
}

/**
 * A server that does not listen yet.
 * @param dir the content folder
 * @param checker left out, the content is read and checked as lint does
 */
export async function createEditServer(dir: string, checker: Checker = new ContentChecker(dir)): Promise<EditServer> {
  await settleSaves(dir);
  const token = randomBytes(32).toString('hex');
  const api = new EditApi(dir, new RecordStore(dir), checker);
  const script = bundleClient();
  script.catch(() => undefined); // told to whoever asks for it
  void checker.latest().catch(() => undefined);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => sendError(response, error));
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const address = server.address();
    guard(request, typeof address === 'object' && address ? address.port : 0, token);
    const url = new URL(request.url ?? '/', 'http://editor');
    const [, name] = /^\/api\/([a-z]+)$/.exec(url.pathname) ?? [];
    if (name !== undefined) {
      const result =
        request.method === 'GET'
          ? await api.get(name, url.searchParams)
          : await api.post(name, await readJson(request));
      send(response, 200, 'application/json', JSON.stringify(result));
    } else if (request.method !== 'GET') throw new EditRefusal(405, 'Pages are only read.');
    else if (url.pathname === '/') send(response, 200, 'text/html', page(token));
    else if (url.pathname === '/editor.js') send(response, 200, 'text/javascript', await script);
    else if (url.pathname === '/editor.css') send(response, 200, 'text/css', await readStyles());
    else throw new EditRefusal(404, 'There is no such page. Open the list of records.');
  };
  return { server, token };
}

function page(token: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="atlas-token" content="${token}">
<title>Mandate Atlas: editor</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/editor.css">
<script type="module" src="/editor.js"></script>
</head>
<body><noscript>The editor needs JavaScript.</noscript></body>
</html>
`;
}

async function readStyles(): Promise<string> {
  const texts = await Promise.all(STYLES.map((path) => readFile(join(PROJECT, path), 'utf8')));
  return texts.join('\n');
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new EditRefusal(413, `No more than ${LARGEST} bytes are taken at once.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new EditRefusal(400, 'This is not JSON.');
  }
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  response.end(text);
}

function sendError(response: ServerResponse, error: unknown): void {
  const { status, message, details } = explain(error);
  if (response.headersSent) response.destroy();
  else send(response, status, 'application/json', JSON.stringify({ ...details, error: message }));
}

function explain(error: unknown): { status: number; message: string; details?: Readonly<Record<string, unknown>> } {
  if (error instanceof EditRefusal) return error;
  if (error instanceof SpliceError) return { status: 422, message: error.message };
  if (error instanceof z.ZodError) return { status: 400, message: explainZod(error) };
  process.stderr.write(`${toLine(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  return { status: 500, message: error instanceof Error ? error.message : String(error) };
}
