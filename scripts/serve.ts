// npm run preview [-- --dir dist]: serves the built site on this machine alone; HOST=0.0.0.0 shows it to others, PORT chooses the port.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settleBuilds } from './build/settle-builds.ts';
import { fromCaller, PROJECT } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

/** What half-open requests get at the end, in milliseconds. */
const GRACE = 2000;

tellErrors();
const { values } = readOptions({ options: { dir: { type: 'string' } } });
const dir = fromCaller(values.dir, 'dist');
process.chdir(PROJECT);
await settleBuilds();
const base = `/${(process.env['ATLAS_BASE'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const host = process.env['HOST'] || '127.0.0.1';
const named = process.env['PORT'] || '4321';
const port = Number(named);
if (!/^\d+$/.test(named) || port > 65535) stop(`PORT=${named} is not a port. Use a number from 0 to 65535.`);
if (!existsSync(join(dir, '404.html')))
  stop(`There is no built site in ${values.dir ?? 'dist'}. Run \`npm run build\` first.`, 1);

const { createSiteServer } = await import('./serve/site-server.ts');
const server = createSiteServer(dir, base);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') stop(`Port ${port} is in use. Choose another: PORT=4322 npm start`, 1);
  stop(`The server cannot listen on ${host}:${port}: ${error.message}.`, 1);
});
server.listen(port, host, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  const shown = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  console.log(`Mandate Atlas: http://${shown}:${actual}${base}`);
});

let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (isEnding) process.exit(0);
    isEnding = true;
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE).unref();
  });
