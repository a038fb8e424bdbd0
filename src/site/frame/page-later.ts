// What the script of every page can load later, in one file: each name of a file weighs on every page.

export { keepOnLeaving } from './keep-on-leaving.ts';

export function followWorker(registration: ServiceWorkerRegistration): void {
  import('./follow-worker.ts').then(
    (loaded) => loaded.followWorker(registration),
    () => undefined,
  );
}
