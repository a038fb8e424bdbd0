// The site as nginx serves it: a file for its folder of sites (deploy/nginx.conf), and a whole one for a container.
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { CACHING, LASTING_PATHS, STRICT_TRANSPORT } from '../../src/site/frame/headers.ts';
import { type Deployment, listHeaders, toHead } from './deployment.ts';
import { LONG_ENDINGS, SHORT_ENDINGS, TEXT_TYPES } from './file-types.ts';

export interface NginxOptions {
  /** Addresses to listen at, as nginx writes them. */
  readonly listen?: readonly string[];
  /** Whether it can send files ending in `.br`; Debian has it as libnginx-mod-http-brotli-static. */
  readonly hasBrotli?: boolean;
}

/** For nginx 1.22 or later, to be included where its servers stand. */
export function formatNginx(deployment: Deployment, options: NginxOptions = {}): string {
  const { listen = ['80', '[::]:80'], hasBrotli = true } = options;
  const { origin, base, root } = deployment;
  const lines = (of: readonly string[], indent: string) => of.map((line) => `${indent}${line}\n`).join('');
  return `${toHead(deployment, 'nginx')}
# Named after its content: kept for good. All else, and what is not found, is asked for anew.
map $uri $atlas_caching {
    default "${CACHING.changing}";
    "~^${base}${LASTING_PATHS}" "${CACHING.lasting}";
}

# Over plain http a browser takes no notice of it, and a server may not say it.
map "$https $http_x_forwarded_proto" $atlas_transport {
    default "";
    "~^on | https$" "${STRICT_TRANSPORT.value}";
}

map $request_uri $atlas_not_found {
    default "${base}404.html";
    "~^${base}(?<atlas_language>${LANGUAGES.join('|')})(?:[/?]|$)" "${base}$atlas_language/404.html";
}

server {
${lines(
  listen.map((address) => `listen ${address};`),
  '    ',
)}    server_name ${new URL(origin).hostname};
    server_tokens off;
    absolute_redirect off;

    # All of them here: a location with one of its own would send none of these.
${lines(
  [
    ...listHeaders(deployment).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header ${STRICT_TRANSPORT.name} $atlas_transport always;`,
    'add_header Cache-Control $atlas_caching always;',
  ],
  '    ',
)}
    types {
${lines(
  SHORT_ENDINGS.map(([ending, { type }]) => `${type} ${ending};`),
  '        ',
)}    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};

    # What \`npm run build -- --compress\` left beside each file; without it pages are packed as they go.
${hasBrotli ? '    brotli_static on;\n' : ''}    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 1024;
    gzip_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};

    # In the language of the address. A folder without a page is not listed.
    log_not_found off;
    error_page 403 404 =404 $atlas_not_found;

    # One address a page. What stands before the name is our own, so that it leads to no other host.
    if ($request_uri ~ "^/+((?:[\\w~-][\\w./~-]*/)?)index\\.html(\\?.*)?$") {
        return 308 /$1$2;
    }
${toElsewhere(base)}
    location ${base} {
        ${base === '/' ? `root ${root};` : `alias ${root}/;`}
        index index.html;

        # Hidden files, files for hosts, and packed files under their own names.
        location ~* "/\\.(?!well-known/)|\\.(?:br|gz)$|^${base}_(?:headers|redirects)$" {
            return 404;
        }
${LONG_ENDINGS.map(
  ([ending, { type }]) => `
        location ~ "\\.${ending.replaceAll('.', '\\.')}$" {
            types {}
            default_type ${type};
        }
`,
).join('')}    }
}
`;
}

/** What leads into the folder of the site, where it stands in one. */
function toElsewhere(base: string): string {
  return base === '/'
    ? ''
    : `
    location / {
        return 404;
    }
    location = / {
        return 308 ${base};
    }
    location = ${base.slice(0, -1)} {
        return 308 ${base}$is_args$args;
    }
`;
}

export interface NginxMainOptions {
  /** Lines before all others: modules to load. */
  readonly before?: string;
  /** Folder of what it writes while it runs. */
  readonly scratch?: string;
}

/** A whole configuration, for a process that serves this site alone and need not be root. */
export function formatNginxMain(site: string, options: NginxMainOptions = {}): string {
  const { before = 'include /etc/nginx/modules-enabled/*.conf;', scratch = '/tmp' } = options;
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `    ${name}_temp_path ${scratch}/${name};\n`,
  );
  return `# Written by \`npm run servers\`: nginx as any user, with nothing to write to but ${scratch}.
${before}
pid ${scratch}/nginx.pid;
error_log stderr;
events {}
http {
    access_log off;
    sendfile on;
${folders.join('')}
${site.replace(/^(?=.)/gm, '    ')}}
`;
}
