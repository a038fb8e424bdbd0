// An image that serves a built site and nothing else: Debian's own nginx, as the tests of this project run it.
import type { Deployment } from './deployment.ts';

/** Port inside the container; a user other than root may listen there. */
export const CONTAINER_PORT = 8080;
/** Where its site stands. */
export const CONTAINER_ROOT = '/srv/atlas';

export function formatContainerfile({ origin, base }: Deployment): string {
  return `# Serves a built site, and nothing else, at port ${CONTAINER_PORT}, for ${origin}${base} behind whatever ends https.
# Written by \`npm run servers\`; docs/publishing.md tells how to use it.
FROM docker.io/library/debian:bookworm-slim
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
 && rm -rf /var/lib/apt/lists/* /var/www /etc/nginx/sites-enabled
COPY deploy/container/nginx.conf /etc/nginx/nginx.conf
COPY dist ${CONTAINER_ROOT}
USER www-data
EXPOSE ${CONTAINER_PORT}
STOPSIGNAL SIGQUIT
CMD ["nginx", "-e", "stderr", "-g", "daemon off;"]
`;
}

/** What is sent to the builder: no content, no history, no packages. */
export const CONTAINER_IGNORE = `*
!dist
!deploy/container/nginx.conf
`;
