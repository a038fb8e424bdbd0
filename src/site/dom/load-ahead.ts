// What the build calls where a script loads another when it is needed. Its bundler's own weighs four times as much on every page, since it
// also waits for styles, which here are loaded by the scripts that need them. Put in its place by src/integrations/light-preload.ts.

const asked = new Set<string>();
/** Every script of the site lies in one folder, and this one too. In a name of its own: the bundler reads it elsewhere as the name of a file. */
const here = import.meta.url;

/** Loads by `load`, and at the same time the modules that it will ask for, named from the root of the site. */
export function loadAhead<T>(load: () => Promise<T>, modules: readonly string[] = []): Promise<T> {
  for (const name of modules) {
    if (asked.has(name)) continue;
    asked.add(name);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL(`../${name}`, here).href;
    document.head.append(link);
  }
  return load();
}
