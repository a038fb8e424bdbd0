// A host for tests of what is kept: serves a site, goes away and comes back at the same address, has a newer edition, and
// cuts or holds back a pack.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createSiteServer } from '../../scripts/serve/site-server.ts';
import type { PackInfo } from '../../src/rooms/offline/pack-format.ts';
import { SITE } from './sites.ts';

const NEWER = 'ffffffffffff';

export class OfflineHost {
  /** Path, and from which byte, of all that was asked for. */
  readonly asked: string[] = [];
  /** Bytes of a pack after which the connection is cut, when `held` has come. */
  cutAt: number | undefined;
  /** What a pack waits for once its beginning is sent. */
  held: Promise<unknown> | undefined;
  /** Whether the site has a newer edition, with the same pages. */
  isNewer = false;
  /** Whether what is asked of packs gets no answer at all. */
  isSilent = false;
  readonly #site: Server;
  #server: Server | undefined;
  #port = 0;

  readonly #dir: string;
  readonly #base: string;

  /** @param base path of the site at its host */
  constructor(dir: string = SITE, base = '/') {
    this.#dir = dir;
    this.#base = base;
    this.#site = createSiteServer(dir, base);
  }

  /** Unless it is there. */
  async start(): Promise<void> {
    if (this.#server?.listening) return;
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    this.#server?.closeAllConnections();
    await closed;
  }

  get address(): string {
    return `http://localhost:${this.#port}${this.#base}`;
  }

  /** What the host says of a pack. */
  info(language: string): PackInfo {
    const info = this.#read(language);
    return this.isNewer ? { ...info, edition: NEWER, file: `${language}-${NEWER}.bin` } : info;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '').slice(this.#base.length);
    this.asked.push(`${path}${request.headers.range === undefined ? '' : ` ${request.headers.range}`}`);
    const [, language] = /^packs\/(..)[.-]/.exec(path) ?? [];
    if (this.isNewer && path === 'sw.js') {
      const script = readFileSync(join(this.#dir, path), 'utf8');
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' }).end(`${script}//`);
    } else if (this.isSilent && language !== undefined) return;
    else if (path.endsWith('.json') && language !== undefined) response.end(JSON.stringify(this.info(language)));
    else if (path.endsWith('.bin') && language !== undefined) void this.#sendPack(path, language, request, response);
    else this.#site.emit('request', request, response);
  }

  async #sendPack(path: string, language: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const info = this.info(language);
    if (path !== `packs/${info.file}`) {
      response.writeHead(404).end();
      return;
    }
    const isPlain = this.cutAt === undefined && this.held === undefined && !this.isNewer;
    if (isPlain) {
      this.#site.emit('request', request, response);
      return;
    }
    const [, from = '0'] = /bytes=(\d+)-/.exec(request.headers.range ?? '') ?? [];
    const pack = readFileSync(join(this.#dir, 'packs', this.#read(language).file));
    const bytes = pack.subarray(Number(from));
    response.writeHead(from === '0' ? 200 : 206, { 'Content-Length': bytes.length });
    const { cutAt } = this;
    response.write(bytes.subarray(0, cutAt ?? 1000));
    await this.held;
    if (cutAt === undefined) response.end(bytes.subarray(1000));
    else response.destroy();
  }

  #read(language: string): PackInfo {
    return JSON.parse(readFileSync(join(this.#dir, 'packs', `${language}.json`), 'utf8')) as PackInfo;
  }
}
