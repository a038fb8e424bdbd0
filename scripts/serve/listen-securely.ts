// Serves a built site as hosts do, over HTTP/2, where many small files do not wait for six connections; browsers speak it over TLS alone. Called
// by what measures pages: Lighthouse and the bench of the search.
import { execFile } from 'node:child_process';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { Refusal } from '../terminal/stop.ts';
import { createSiteServer } from './site-server.ts';

/** For Chromium, since nobody has signed the certificate. */
export const IGNORE_CERTIFICATES = '--ignore-certificate-errors';

/** On a free port; the address ends with a slash. */
export async function listenSecurely(dir: string): Promise<{ server: Http2SecureServer; address: string }> {
  const server = createSecureServer(await makeCertificate());
  for (const listener of createSiteServer(dir, '/').listeners('request'))
    server.on('request', (request, response) => void listener.call(server, request, response));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { server, address: `https://localhost:${(server.address() as AddressInfo).port}/` };
}

/** A key and a certificate of two days for localhost. */
async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const order =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout - -out - -days 2 -subj /CN=localhost';
  try {
    const { stdout } = await promisify(execFile)('openssl', order.split(' '));
    return { key: stdout, cert: stdout };
  } catch (error) {
    throw new Refusal(
      `No certificate could be made for HTTP/2 (${error instanceof Error ? error.message.trim() : String(error)}). Install openssl.`,
    );
  }
}
