// Lets the worker in, unless the reader has sent it away. Part of the script of every page.
import { OFF, OFFLINE, readStored } from '../dom/stored.ts';
import address from './worker/worker.ts?worker&url';

export function startWorker(): void {
  // Over plain http browsers have none.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return;
  if (import.meta.env.IS_DEVELOPMENT) {
    // One of a build that was served at the same port.
    void workers.getRegistrations().then((found) => found.map((registration) => registration.unregister()));
    return;
  }
  if (readStored(OFFLINE) === OFF) return;
  // What the page is made of goes first.
  addEventListener('load', () => {
    workers.register(address).then(
      (registration) => {
        // A first visit is spared what comes behind.
        if (workers.controller)
          import('./page-later.ts').then(
            (loaded) => loaded.followWorker(registration),
            () => undefined,
          );
      },
      // Denied: the site goes on without.
      () => undefined,
    );
  });
}
