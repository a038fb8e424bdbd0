// npm run edit [-- --content DIR]: a form for every record of content/, at http://127.0.0.1:4322 on this machine alone; PORT chooses the port.
import { realpathSync } from 'node:fs';
import { checkContent } from './terminal/check-content.ts';
import { fromCaller } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values } = readOptions({ options: { content: { type: 'string' } } });
const named = fromCaller(values.content, 'content');
checkContent(named, values.content ?? 'content', '--content');
const dir = realpathSync(named);
const given = process.env['PORT'] || '4322';
const port = Number(given);
if (!/^\d+$/.test(given) || port > 65535) stop(`PORT=${given} is not a port. Use a number from 0 to 65535.`);

const { createEditServer } = await import('./edit/edit-server.ts');
const { server } = await createEditServer(dir);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') stop(`Port ${port} is in use. Choose another: PORT=4323 npm run edit`, 1);
  stop(`The editor cannot listen on 127.0.0.1:${port}: ${error.message}.`, 1);
});
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  console.log(`Editor: http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
