// What goes to an object store: every file with its headers, in an order that never leads to what is not there yet, and removed late.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { EXAMPLE } from '../../../../scripts/servers/deployment.ts';
import { fileTypeOf } from '../../../../scripts/servers/file-types.ts';
import { formatAddresses, formatHeadersPolicy, formatUpload } from '../../../../scripts/servers/object-store.ts';
import { cachingOf, headersFor, STRICT_TRANSPORT } from '../../../../src/site/frame/headers.ts';
import { temporaryFolder, writeFiles } from '../../../helpers/temporary-folder.ts';

const ObjectsSchema = z.record(
  z.string(),
  z.object({ text: z.string(), type: z.string().optional(), caching: z.string().optional(), day: z.string() }),
);

const siteOf = (mark: string, index: string): Record<string, string> => ({
  '404.html': mark,
  'sw.js': mark,
  _headers: mark,
  'en/index.html': mark,
  'en/index.html.br': mark,
  'en/index.html.gz': mark,
  [`en/${mark}/index.html`]: mark,
  'en/a.akn.xml': mark,
  'en/a.csl.json': mark,
  'sitemap.xml': mark,
  'search/entry.json': mark,
  [`search/${index}/head.bin`]: mark,
  [`_astro/${mark}.js`]: mark,
  '_astro/same.css': 'same',
});

class Store {
  readonly #home = temporaryFolder({ 'upload.sh': '', 'store/calls.txt': '', 'store/objects.json': '{}' });
  readonly #base: string;
  constructor(base = '/') {
    this.#base = base;
    mkdirSync(join(this.#home, 'bin'));
    symlinkSync(resolve('test/helpers/fake-aws.cjs'), join(this.#home, 'bin', 'aws'));
  }

  upload(site: string, day: Date): { status: number | null; stderr: string } {
    writeFiles(this.#home, { 'upload.sh': formatUpload({ ...EXAMPLE, base: this.#base }) });
    return spawnSync('sh', [join(this.#home, 'upload.sh'), site, 'bucket', '30'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: [join(this.#home, 'bin'), process.env['PATH'] ?? ''].join(delimiter),
        FAKE_STORE: join(this.#home, 'store'),
        FAKE_DAY: day.toISOString(),
      },
    });
  }

  /** As if a site of these files had been sent on that day. */
  hold(files: Readonly<Record<string, string>>, day: Date): void {
    const sent = Object.entries(files).map(([path, text]) => [path, { text, day: day.toISOString() }] as const);
    const objects = new Map([...Object.entries(this.objects), ...sent]);
    writeFiles(this.#home, { 'store/objects.json': JSON.stringify(Object.fromEntries(objects)) });
  }

  get objects() {
    return ObjectsSchema.parse(JSON.parse(readFileSync(join(this.#home, 'store', 'objects.json'), 'utf8')));
  }

  get calls(): readonly string[] {
    return readFileSync(join(this.#home, 'store', 'calls.txt'), 'utf8').split('\n');
  }
}

/** Days before this one, as the store counts them. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

describe.skipIf(process.platform === 'win32')('upload.sh', () => {
  test.each(['/', '/atlas/'])('sends every file of a site at %s with its type and how long it may be kept', (base) => {
    const store = new Store(base);
    const files = siteOf('one', '0123456789ab');
    expect(store.upload(temporaryFolder(files), new Date())).toMatchObject({ status: 0, stderr: '' });
    const wanted = Object.keys(files)
      .filter((path) => !/^_headers$|\.(?:br|gz)$/.test(path))
      .map((path) => {
        const { type = '', isText } = fileTypeOf(path) ?? {};
        return [
          `${base.slice(1)}${path}`,
          { type: isText ? `${type}; charset=utf-8` : type, caching: cachingOf(`/${path}`) },
        ];
      });
    const sent = Object.entries(store.objects).map(([key, { type, caching }]) => [key, { type, caching }]);
    expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(wanted));

    // First what pages name, and last what leads to it.
    const into = (part: string) => store.calls.findIndex((call) => call.includes(`s3://bucket${base}${part}`));
    const pages = into(' --cache-control no-cache');
    expect(into('_astro/ ')).toBeGreaterThanOrEqual(0);
    expect(into('search/ ')).toBeGreaterThan(into('_astro/ '));
    expect(pages).toBeGreaterThan(into('search/ '));
    expect(into('search/entry.json')).toBeGreaterThan(pages);
    expect(store.calls.findIndex((call) => call.includes('--delete'))).toBeGreaterThan(into('search/entry.json'));
  });

  test('removes a page at once, and what open pages ask for when no edition had it for a month', () => {
    const store = new Store();
    store.hold(siteOf('one', '000000000001'), daysAgo(80));
    store.hold(siteOf('two', '000000000002'), daysAgo(20));
    store.upload(temporaryFolder(siteOf('three', '000000000003')), daysAgo(0));
    const keys = Object.keys(store.objects);
    expect(keys.filter((key) => key.startsWith('en/') && key.endsWith('.html')).toSorted()).toEqual([
      'en/index.html',
      'en/three/index.html',
    ]);
    expect(keys.filter((key) => /^(?:_astro|search\/0)/.test(key)).toSorted()).toEqual([
      '_astro/same.css',
      '_astro/three.js',
      '_astro/two.js',
      'search/000000000002/head.bin',
      'search/000000000003/head.bin',
    ]);
  });

  test('sends nothing of a folder that is no site', () => {
    const site = temporaryFolder({ 'a.txt': '' });
    expect(new Store().upload(site, new Date())).toMatchObject({
      status: 1,
      stderr: `There is no built site in ${site}.\n`,
    });
  });
});

describe('formatHeadersPolicy', () => {
  test('has every header of the project, none under two names', () => {
    const text = formatHeadersPolicy(EXAMPLE);
    const named = new Set(['X-Content-Type-Options', 'Content-Security-Policy', 'Referrer-Policy']);
    for (const [name, value] of Object.entries(headersFor('atlas')))
      expect(text).toContain(
        named.has(name)
          ? `"${name.replace(/^X-|-/g, '')}": {`
          : `"Header": "${name}",\n        "Value": ${JSON.stringify(value)}`,
      );
    for (const name of named) expect(text).not.toContain(`"Header": "${name}"`);
    expect(text).toContain(headersFor('atlas')['Content-Security-Policy']);
    expect(`max-age=${/"AccessControlMaxAgeSec": (\d+)/.exec(text)?.[1] ?? ''}`).toBe(STRICT_TRANSPORT.value);
  });
});

describe('formatAddresses', () => {
  const AnswerSchema = z.object({
    uri: z.string().optional(),
    statusCode: z.number().optional(),
    headers: z.object({ location: z.object({ value: z.string() }) }).optional(),
  });
  const ask = (uri: string, querystring: Record<string, unknown> = {}) => {
    const event = JSON.stringify({ request: { uri, querystring } });
    const {
      statusCode,
      headers,
      uri: asked,
    } = AnswerSchema.parse(runInNewContext(`${formatAddresses(EXAMPLE)}; handler(${event})`));
    return statusCode === undefined ? asked : headers?.location.value;
  };

  test.each([
    ['/', '/index.html'],
    ['/en/map/', '/en/map/index.html'],
    ['/en/map', '/en/map/'],
    ['/en/map/index.html', '/en/map/'],
    ['/index.html', '/'],
    ['//evil.example/index.html', '/evil.example/'],
    ['//evil.example', '//evil.example'],
    ['/\\evil.example/index.html', '/\\evil.example/index.html'],
    ['/data/atlas.json', '/data/atlas.json'],
    ['/_astro/a1.js', '/_astro/a1.js'],
  ])('answers %s from, or with, %s', (uri, to) => {
    expect(ask(uri)).toBe(to);
  });

  test('keeps what is asked for', () => {
    expect(
      ask('/en/search', { q: { value: '2348' }, kind: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] } }),
    ).toBe('/en/search/?q=2348&kind=a&kind=b');
  });
});
