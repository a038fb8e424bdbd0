// The files of deploy/, for one deployment. Written by `npm run servers` for a site's own address, and by `npm run docs` for the example.
import { formatCaddy } from './caddy.ts';
import { CONTAINER_IGNORE, CONTAINER_PORT, CONTAINER_ROOT, formatContainerfile } from './container.ts';
import type { Deployment } from './deployment.ts';
import { formatNginx, formatNginxMain } from './nginx.ts';
import { formatAddresses, formatHeadersPolicy, formatUpload } from './object-store.ts';

export interface ServerFile {
  /** Path below the folder that they are written to. */
  readonly name: string;
  readonly text: string;
}

export function listServerFiles(deployment: Deployment): readonly ServerFile[] {
  const inContainer = formatNginx({ ...deployment, root: CONTAINER_ROOT }, { listen: [String(CONTAINER_PORT)] });
  return [
    { name: 'nginx.conf', text: formatNginx(deployment) },
    { name: 'Caddyfile', text: formatCaddy(deployment) },
    { name: 'container/Containerfile', text: formatContainerfile(deployment) },
    { name: 'container/Containerfile.dockerignore', text: CONTAINER_IGNORE },
    { name: 'container/nginx.conf', text: formatNginxMain(inContainer) },
    { name: 'object-store/headers.json', text: formatHeadersPolicy(deployment) },
    { name: 'object-store/addresses.js', text: formatAddresses(deployment) },
    { name: 'object-store/upload.sh', text: formatUpload(deployment) },
  ];
}
