// The worker of the site: gives readers what is kept where there is no network, and keeps what was read. Built as a file of its own,
// `sw.js`; it takes the place of an earlier one only when a page asks it to, or no page of the site is open.
import { keptName, readKept } from './kept-names.ts';
import { answer } from './answer.ts';
import { keepVisited } from './keep.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

const base = new URL(self.registration.scope).pathname;
/** Put in when the site is built: it changes with every file of the site, so that browsers see a new worker in each edition. */
const EDITION = 'edition-of-the-site';
/** Answered by the network alone: what is read once, or is no part of a page. */
const NOT_OURS = /^(?:packs\/.+\.bin$|icons\/|social\/|sw\.js$)/;
const data = keptName(base, 'data', '', EDITION);

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('message', (event) => {
  if (event.data === 'take') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  const { origin, pathname } = new URL(url);
  const path = pathname.slice(base.length);
  if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  if (NOT_OURS.test(path) || headers.has('range')) return;
  event.respondWith(answer(event, base, path, data));
});

async function takeOver(): Promise<void> {
  await self.clients.claim();
  // What scripts asked for belongs to one edition.
  const others = readKept(base, await caches.keys()).filter(({ kind, name }) => kind === 'data' && name !== data);
  await Promise.all(others.map(({ name }) => caches.delete(name)));
  // The network is asked for a page while the worker starts; not every browser can.
  await self.registration.navigationPreload?.enable();
  for (const { url } of await self.clients.matchAll()) await keepVisited(url, base, data);
}
