#!/bin/sh
# Upload to an object store for https://atlas.example.org/
# Written by `npm run servers` from src/site/frame/headers.ts; docs/publishing.md tells how to use it.
# sh upload.sh SITE BUCKET [DAYS]: the built site in folder SITE goes to s3://BUCKET/. What the last editions named after its content
# stays for open pages until it has been in no edition for DAYS days (30). ATLAS_STORE=https://store.example.org names a store other than that of AWS.
set -eu
site=${1:?Name the folder of the built site} bucket=${2:?Name the bucket} days=${3:-30}
prefix=''
test -e "$site/search/entry.json" || { echo "There is no built site in $site." >&2; exit 1; }

store() {
  if [ -n "${ATLAS_STORE:-}" ]; then aws --endpoint-url "$ATLAS_STORE" "$@"; else aws "$@"; fi
}

# Given a folder below the site, how long its files may be kept, and filters for those that are left for later.
send() {
  folder=$1 caching=$2
  shift 2
  later=$*
  put html 'text/html; charset=utf-8'
  put css 'text/css; charset=utf-8'
  put js 'text/javascript; charset=utf-8'
  put csv 'text/csv; charset=utf-8'
  put txt 'text/plain; charset=utf-8'
  put cff 'text/plain; charset=utf-8'
  put sql 'text/plain; charset=utf-8'
  put xml 'application/xml; charset=utf-8' --exclude '*.akn.xml'
  put svg 'image/svg+xml; charset=utf-8'
  put webmanifest 'application/manifest+json; charset=utf-8'
  put wasm 'application/wasm'
  put png 'image/png'
  put woff2 'font/woff2'
  put xlsx 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  put parquet 'application/vnd.apache.parquet'
  put sqlite 'application/vnd.sqlite3'
  put bin 'application/octet-stream'
  put json 'application/json; charset=utf-8' --exclude '*.csl.json'
  put jsonld 'application/ld+json; charset=utf-8'
  put akn.xml 'application/akn+xml; charset=utf-8'
  put md 'text/markdown; charset=utf-8'
  put ris 'application/x-research-info-systems; charset=utf-8'
  put bib 'application/x-bibtex; charset=utf-8'
  put csl.json 'application/vnd.citationstyles.csl+json; charset=utf-8'
  put nt 'application/n-triples; charset=utf-8'
  put atom 'application/atom+xml; charset=utf-8'
  put ics 'text/calendar; charset=utf-8'
  put ndjson 'application/x-ndjson; charset=utf-8'
}
put() {
  ending=$1 type=$2
  shift 2
  test -n "$(find "$site/$folder" -name "*.$ending" -print -quit)" || return 0
  # cp, and not sync: the day of an object is then that of the last edition that has it. The last filter decides.
  # shellcheck disable=SC2086
  store s3 cp --recursive --only-show-errors "$site/$folder" "s3://$bucket/$prefix$folder" --cache-control "$caching" \
    --content-type "$type" --exclude '*' --include "*.$ending" "$@" $later
}

# What pages name comes first, pages next, and last what leads to the new index and tells readers of a new edition.
set -f
send _astro/ 'public, max-age=31536000, immutable'
send search/ 'public, max-age=31536000, immutable' --exclude entry.json
send '' 'no-cache' --exclude '_astro/*' --exclude 'search/*' --exclude sw.js
last() {
  store s3 cp --only-show-errors "$site/$1" "s3://$bucket/$prefix$1" --cache-control 'no-cache' --content-type "$2; charset=utf-8"
}
last search/entry.json application/json
last sw.js text/javascript

# Pages that are gone go at once; bundles and indexes late.
store s3 sync --delete --only-show-errors "$site" "s3://$bucket/$prefix" --exclude '_astro/*' --exclude 'search/*' \
  --exclude '_headers' --exclude '*.br' --exclude '*.gz'
limit=$(date -u -d "-$days days" +%Y-%m-%dT%H:%M:%SZ 2>/dev/null || date -u -v"-${days}d" +%Y-%m-%dT%H:%M:%SZ)
for folder in _astro search; do
  store s3api list-objects-v2 --bucket "$bucket" --prefix "$prefix$folder/" --output text \
    --query "Contents[?LastModified<'$limit'].[Key]" | while read -r key; do
    test "$key" = None || test -e "$site/${key#"$prefix"}" || store s3 rm --only-show-errors "s3://$bucket/$key"
  done
done
