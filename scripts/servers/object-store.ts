// The site in an object store behind a CDN: headers as CloudFront takes them, a function for addresses, and the upload (deploy/object-store).
import { CACHING, headersFor, STRICT_TRANSPORT } from '../../src/site/frame/headers.ts';
import { type Deployment, toHead } from './deployment.ts';
import { FILE_TYPES } from './file-types.ts';

/** How CloudFront names what it counts as security; it takes no header of these under its own name. */
const NAMED: Readonly<Record<string, (value: string) => Record<string, unknown>>> = {
  'Content-Security-Policy': (value) => ({ ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value } }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
  'Referrer-Policy': (value) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
};

/** For \`aws cloudfront create-response-headers-policy --response-headers-policy-config\`. */
export function formatHeadersPolicy({ engine }: Deployment): string {
  const headers = Object.entries(headersFor(engine));
  const named = headers.flatMap(([name, value]) => Object.entries(NAMED[name]?.(value) ?? {}));
  const others = headers
    .filter(([name]) => !(name in NAMED))
    .map(([name, value]) => ({ Header: name, Value: value, Override: true }));
  const policy = {
    Name: 'mandate-atlas',
    SecurityHeadersConfig: {
      ...Object.fromEntries(named),
      StrictTransportSecurity: {
        Override: true,
        AccessControlMaxAgeSec: Number(STRICT_TRANSPORT.value.replace('max-age=', '')),
        IncludeSubdomains: false,
        Preload: false,
      },
    },
    CustomHeadersConfig: { Quantity: others.length, Items: others },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

/** For the request of the viewer: an object store knows no folders. */
export function formatAddresses(deployment: Deployment): string {
  return `${toHead(deployment, 'CloudFront function (cloudfront-js-2.0, viewer request)').replaceAll('# ', '// ')}
function handler(event) {
  const request = event.request;
  // What stands before the name is our own, so that it leads to no other host.
  const page = request.uri.match(/^\\/+((?:[\\w~-][\\w./~-]*\\/)?)index\\.html$/);
  if (page) return lead('/' + page[1], request.querystring);
  if (/^\\/[\\w~-][\\w./~-]*$/.test(request.uri) && !/\\.[^/]*$/.test(request.uri) && !request.uri.endsWith('/'))
    return lead(request.uri + '/', request.querystring);
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}

function lead(path, query) {
  const parts = Object.keys(query).flatMap((name) =>
    (query[name].multiValue || [query[name]]).map(({ value }) => (value === '' ? name : name + '=' + value)),
  );
  const value = parts.length === 0 ? path : path + '?' + parts.join('&');
  return { statusCode: 308, statusDescription: 'Permanent Redirect', headers: { location: { value } } };
}
`;
}

/** A script for the command line of AWS, which other stores with its protocol know too. */
export function formatUpload(deployment: Deployment): string {
  const { base } = deployment;
  const types = Object.entries(FILE_TYPES).map(([ending, { type, isText }]) => {
    const longer = Object.keys(FILE_TYPES).filter((other) => other.endsWith(`.${ending}`));
    const not = longer.map((other) => ` --exclude '*.${other}'`).join('');
    return `  put ${ending} '${type}${isText ? '; charset=utf-8' : ''}'${not}\n`;
  });
  return `#!/bin/sh
${toHead(deployment, 'Upload to an object store').trimEnd()}
# sh upload.sh SITE BUCKET [DAYS]: the built site in folder SITE goes to s3://BUCKET${base}. What the last editions named after its content
# stays for open pages until it has been in no edition for DAYS days (30). ATLAS_STORE=https://store.example.org names a store other than that of AWS.
set -eu
site=\${1:?Name the folder of the built site} bucket=\${2:?Name the bucket} days=\${3:-30}
prefix='${base.slice(1)}'
test -e "$site/search/entry.json" || { echo "There is no built site in $site." >&2; exit 1; }

store() {
  if [ -n "\${ATLAS_STORE:-}" ]; then aws --endpoint-url "$ATLAS_STORE" "$@"; else aws "$@"; fi
}

# Given a folder below the site, how long its files may be kept, and filters for those that are left for later.
send() {
  folder=$1 caching=$2
  shift 2
  later=$*
${types.join('')}}
put() {
  ending=$1 type=$2
  shift 2
  test -n "$(find "$site/$folder" -name "*.$ending" -print -quit)" || return 0
  # cp, and not sync: the day of an object is then that of the last edition that has it. The last filter decides.
  # shellcheck disable=SC2086
  store s3 cp --recursive --only-show-errors "$site/$folder" "s3://$bucket/$prefix$folder" --cache-control "$caching" \\
    --content-type "$type" --exclude '*' --include "*.$ending" "$@" $later
}

# What pages name comes first, pages next, and last what leads to the new index and tells readers of a new edition.
set -f
send _astro/ '${CACHING.lasting}'
send search/ '${CACHING.lasting}' --exclude entry.json
send '' '${CACHING.changing}' --exclude '_astro/*' --exclude 'search/*' --exclude sw.js
last() {
  store s3 cp --only-show-errors "$site/$1" "s3://$bucket/$prefix$1" --cache-control '${CACHING.changing}' --content-type "$2; charset=utf-8"
}
last search/entry.json ${FILE_TYPES['json']?.type ?? ''}
last sw.js ${FILE_TYPES['js']?.type ?? ''}

# Pages that are gone go at once; bundles and indexes late.
store s3 sync --delete --only-show-errors "$site" "s3://$bucket/$prefix" --exclude '_astro/*' --exclude 'search/*' \\
  --exclude '_headers' --exclude '*.br' --exclude '*.gz'
limit=$(date -u -d "-$days days" +%Y-%m-%dT%H:%M:%SZ 2>/dev/null || date -u -v"-\${days}d" +%Y-%m-%dT%H:%M:%SZ)
for folder in _astro search; do
  store s3api list-objects-v2 --bucket "$bucket" --prefix "$prefix$folder/" --output text \\
    --query "Contents[?LastModified<'$limit'].[Key]" | while read -r key; do
    test "$key" = None || test -e "$site/\${key#"$prefix"}" || store s3 rm --only-show-errors "s3://$bucket/$key"
  done
done
`;
}
