// What a page does once a worker answers for the site: it can be installed, and a newer edition is told. Loaded by the script of every page;
// a first visit is spared it.

export function followWorker(registration: ServiceWorkerRegistration): void {
  const base = new URL(registration.scope).pathname;
  // Browsers fetch the manifest and its icons as soon as it is linked.
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = `${base}${document.documentElement.lang}/manifest.webmanifest`;
  document.head.append(manifest);
  const tell = () => {
    const { waiting } = registration;
    if (waiting)
      import('./announce-edition.ts').then(
        (loaded) => loaded.announceEdition(waiting, base),
        () => undefined,
      );
  };
  const watch = () => registration.installing?.addEventListener('statechange', tell);
  tell();
  watch();
  registration.addEventListener('updatefound', watch);
}
