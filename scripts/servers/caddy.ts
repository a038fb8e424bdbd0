// The site as Caddy serves it (deploy/Caddyfile); Caddy sees to its certificate itself.
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { CACHING, LASTING_PATHS, STRICT_TRANSPORT } from '../../src/site/frame/headers.ts';
import { type Deployment, listHeaders, toHead } from './deployment.ts';
import { FILE_TYPES } from './file-types.ts';

export interface CaddyOptions {
  /** Where it answers, as Caddy writes it; the public address if absent. */
  readonly address?: string;
  /** A directive for where it listens, if not at the ports of the address. */
  readonly bind?: string;
}

/** For Caddy 2.6 or later: a whole Caddyfile, or one to be imported. */
export function formatCaddy(deployment: Deployment, options: CaddyOptions = {}): string {
  const { origin, base, root } = deployment;
  const { address = origin.replace(/^https:\/\//, ''), bind } = options;
  const isSecure = !address.startsWith('http://');
  const always = [
    ...listHeaders(deployment),
    ...(isSecure ? [[STRICT_TRANSPORT.name, STRICT_TRANSPORT.value] as const] : []),
  ];
  const types = Object.entries(FILE_TYPES)
    // Of those that fit a path the longest ending has the last word.
    .toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([ending, { type, isText }]) => {
      const name = `@${ending.replaceAll('.', '-')}`;
      return `		${name} path *.${ending}
		header ${name} Content-Type "${type}${isText ? '; charset=utf-8' : ''}"
`;
    });
  const site = `		root * ${root}

		@writing not method GET HEAD
		header @writing Allow "GET, HEAD"
		error @writing 405

		# One address a page. What stands before the name is our own, so that it leads to no other host.
		@index path_regexp index ^/+((?:[\\w~-][\\w./~-]*/)?)index\\.html$
		redir @index ${base}{re.index.1}{atlas_query} 308

		# Hidden files, files for hosts, and packed files under their own names.
		@hidden path_regexp (?i)/\\.|\\.(?:br|gz)$|^/_(?:headers|redirects)$
		error @hidden 404

		header Cache-Control "${CACHING.changing}"
		# Named after its content: kept for good.
		@lasting path_regexp ^/${LASTING_PATHS}
		header @lasting Cache-Control "${CACHING.lasting}"

		# What the system says of these differs.
${types.join('')}
		# What \`npm run build -- --compress\` left beside each file; without it texts are packed as they go, whole ones alone.
		@whole {
			not header Range *
		}
		encode @whole {
			gzip
		}
		file_server {
			precompressed br gzip
		}
`;
  return `${toHead(deployment, 'Caddy')}
${address} {
${bind === undefined ? '' : `	bind ${bind}\n`}	header {
${always.map(([name, value]) => `		${name} "${value}"\n`).join('')}	}

	map {query} {atlas_query} {
		"" ""
		default "?{query}"
	}
	map {path} {atlas_not_found} {
		~^${base}(${LANGUAGES.join('|')})(?:/|$) "/\${1}/404.html"
		default "/404.html"
	}

${base === '/' ? `	route {\n${site}	}` : toBelow(base, site)}

	# In the language of the address. A folder without a page is not listed.
	handle_errors {
		@gone expression \`{err.status_code} in [403, 404]\`
		handle @gone {
			root * ${root}
			rewrite * {atlas_not_found}
			header Cache-Control "${CACHING.changing}"
			header Content-Type "text/html; charset=utf-8"
			file_server {
				status 404
				precompressed br gzip
			}
		}
		handle {
			header -Content-Type
			respond "{err.status_code} {err.status_text}"
		}
	}
}
`;
}

/** What leads into the folder of the site, where it stands in one. */
function toBelow(base: string, site: string): string {
  return `	@outside path / ${base.slice(0, -1)}
	redir @outside ${base}{atlas_query} 308
	handle_path ${base}* {
		route {
${site.replace(/^(?=.)/gm, '	')}		}
	}
	handle {
		error 404
	}`;
}
