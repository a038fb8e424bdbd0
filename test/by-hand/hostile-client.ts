// node test/by-hand/hostile-client.ts --dir .build/site [--seed 1] [--addresses 2000] [--fetches 150]: visits hostile addresses of every
// page with a script, and lets files fail in eight ways, in a headless browser. Says what a reader must not meet: an uncaught error, an
// error in the console, a broken policy, an answer "nothing found" from files that did not come. Not part of `npm test`: it takes minutes.
import type { Page, Route } from 'playwright-core';
import { readOptions } from '../../scripts/terminal/read-options.ts';
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { endBrowser, startVisitor, type Visit } from '../helpers/browser-page.ts';
import { makeRandom } from '../helpers/random.ts';
import { serveSite } from '../helpers/serve-site.ts';

const { values } = readOptions({
  options: {
    dir: { type: 'string', default: 'dist' },
    seed: { type: 'string', default: '1' },
    addresses: { type: 'string', default: '2000' },
    fetches: { type: 'string', default: '150' },
  },
});
const random = makeRandom(Number(values.seed));
const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const PAGES = [
  '',
  'about/',
  'search/',
  'resolutions/',
  'resolutions/ag-res-2348/',
  'legislation/',
  'legislation/ar/',
  'legislation/compare/',
  'legislation/treaties/',
  'legislation/criteria/dedicated-law/',
  'commitments/provisions/',
  'commitments/ratify-palermo-protocol/',
  'commitments/civil-society-2009/',
  'topics/prevention/',
  'practices/',
  'map/',
  'timeline/',
  'statistics/',
  'statistics/figures/',
  'glossary/',
  'no-such-page/',
  '../id/ag-res-2348/',
];
const NAMES =
  'q sort view terms page collection topic addressee verb criterion body country show list text from to on state group sort held in t d answer verdict work relation kind order m b c c1 a x __proto__ constructor'.split(
    ' ',
  );
const VALUES = [
  '%',
  '%E0%A4%A',
  '100%',
  '%00',
  '%0d%0aSet-Cookie:x',
  '%1b[31m',
  '%E2%80%AE%E2%81%A6',
  '%EF%BB%BF',
  '%F0%9F%99%82',
  '%ED%A0%80',
  '<script>alert(1)</script>',
  '%22%3E%3Cimg src=x onerror=alert(1)%3E',
  'javascript:alert(1)',
  "';alert(1)//",
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '$%26',
  '$1$$',
  '{value}',
  '{count}',
  '-1',
  '1e999',
  'NaN',
  '9999-99-99',
  '0000-00-00',
  '2020-02-30',
  'a'.repeat(5000),
  ','.repeat(2000),
  'ar,'.repeat(500),
  '~#~,~',
  '((((((((((',
  '"',
  '*',
  'topic:',
  'topic:__proto__',
  '-a -b OR',
  '..%2f..%2fetc',
  '%252e',
  '+&=;?',
  '[].map(*)',
  '\\u0000',
];

/** Whether the page is right to say nothing, or what is wrong with it. */
interface Found {
  what: string;
  problem: string;
}
const found: Found[] = [];

/** What Chromium itself says of a request that was made to fail. */
const OF_THE_NETWORK = /Failed to load resource|net::ERR_|MIME type|preload/;

function collect(what: string, { problems }: Visit): void {
  for (const problem of problems.splice(0)) if (!OF_THE_NETWORK.test(problem)) found.push({ what, problem });
}

function hostileAddress(): string {
  const language = pick(LANGUAGES);
  const query = Array.from({ length: Math.floor(random() * 4) }, () => `${pick(NAMES)}=${pick(VALUES)}`).join('&');
  const hash = random() < 0.5 ? `#${pick(VALUES)}` : '';
  return `${language}/${pick(PAGES)}${query === '' ? '' : `?${query}`}${hash}`;
}

type Fault = readonly [name: string, act: (route: Route) => Promise<void>];

const FAULTS: readonly Fault[] = [
  ['aborted', (route) => route.abort()],
  ['404', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['500', (route) => route.fulfill({ status: 500, body: 'Error' })],
  ['empty', (route) => route.fulfill({ status: 200, body: '' })],
  ['a page', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Moved' })],
  ['other bytes', (route) => route.fulfill({ status: 200, body: Buffer.from([7, 3, 200, 1, 0, 255, 9]) })],
  [
    'cut',
    async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length * random())) });
    },
  ],
  [
    'slow',
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    },
  ],
];

/** A page, what it must find, and the files that it loads by then. */
const TARGETS: readonly { path: string; status: string; files: readonly RegExp[] }[] = [
  {
    path: 'search/?q=victims',
    status: '#results-status',
    files: [
      /\/search\/entry\.json$/,
      /\/records\.bin$/,
      /\/terms-\w+\.bin$/,
      /\/head\.bin$/,
      /\/t\d+\.bin$/,
      /\/x\d+\.bin$/,
      /\/p\d+\.bin$/,
      /\/column-\w+\.bin$/,
      /\/symbols\.json$/,
      /\/laws\.json$/,
      /\/_astro\/(?:en|es|pt|fr)\.[\w-]+\.js$/,
    ],
  },
  {
    path: 'commitments/provisions/?q=victims',
    status: '[data-status]',
    files: [
      /\/provisions\/facets\.json$/,
      /\/provisions\/\d+\.json$/,
      /\/rows\.bin$/,
      /\/t\d+\.bin$/,
      /\/_astro\/word-search\./,
    ],
  },
  { path: 'legislation/compare/?c=ar,bo', status: '[data-status]', files: [/\/data\/compare\/\w+\.json$/] },
];

/** Waits until the page rests; then what it says. */
async function readStatus(page: Page, selector: string): Promise<string> {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page
    .waitForFunction(
      (wanted) =>
        (document.querySelector(wanted)?.textContent.trim() ?? '') !== '' &&
        !document.querySelector('[data-busy], [aria-busy="true"], [data-progress]:not([hidden])'),
      selector,
      { timeout: 5000 },
    )
    .catch(() => found.push({ what: page.url(), problem: 'says nothing within five seconds' }));
  return (await page.locator(selector).first().textContent()) ?? '';
}

const site = await serveSite(values.dir);
const visitor = await startVisitor(site.address);
let visit = await visitor.open();
let nothing = 0;
try {
  for (let at = 0; at < Number(values.addresses); at++) {
    if (at % 200 === 199) {
      await visitor.closePages();
      visit = await visitor.open();
    }
    const address = hostileAddress();
    await visit.page
      .goto(`${site.address}${address}`, { waitUntil: 'load', timeout: 20_000 })
      .catch((error: unknown) => {
        found.push({ what: address, problem: String(error) });
      });
    // The page of an identifier leads on, which would cut off the next visit.
    if (address.includes('/id/')) await visit.page.waitForURL((url) => !url.pathname.includes('/id/'));
    collect(address, visit);
  }
  for (let at = 0; at < Number(values.fetches); at++) {
    await visitor.closePages();
    visit = await visitor.open();
    const language = pick(LANGUAGES);
    const words = DICTIONARIES[language];
    const target = pick(TARGETS);
    const [name, act] = pick(FAULTS);
    const file = pick(target.files);
    const what = `${language}/${target.path}: ${file.source} ${name}`;
    await visit.page.route(file, (route) => act(route).catch(() => undefined));
    const query = { en: 'victims', es: 'víctimas', pt: 'vítimas', fr: 'victimes' }[language];
    const path = target.path.replace('victims', encodeURIComponent(query));
    await visit.page.goto(`${site.address}${language}/${path}`);
    const status = await readStatus(visit.page, target.status);
    const none = words['search.none'].split('{')[0] ?? '';
    if (status.startsWith(none) || /^0 /.test(status)) {
      nothing++;
      found.push({ what, problem: `wrongly says "${status}"` });
    }
    collect(what, visit);
  }
} finally {
  await endBrowser();
  site.stop();
}
for (const { what, problem } of found) console.log(`${what.slice(0, 160)}\n  ${problem.slice(0, 300)}`);
console.log(
  `${values.addresses} addresses, ${values.fetches} failing files, seed ${values.seed}: ${found.length} problems, ${nothing} of them a wrong "nothing found".`,
);
process.exitCode = found.length ? 1 : 0;
