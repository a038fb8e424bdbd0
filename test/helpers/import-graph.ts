// What files of the project import, themselves and through others. For tests of what a build and the preview need.
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[\w\s{},*$]*?\sfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm;

/** A file of a package that is read by its path. */
const READ = /['"`]node_modules\/((?:@[^/]+\/)?[^/'"`]+)\//g;

export interface Import {
  specifier: string;
  /** Types alone are gone before the file is run. */
  isType: boolean;
  /** Asked for while the file runs: `import('…')`. */
  isLazy: boolean;
}

/** Imports in `text`, without `?url`. */
export function listImports(text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, named, lazy]) => ({
    specifier: (named ?? lazy ?? '').replace(/\?.*$/, ''),
    isType: type !== undefined,
    isLazy: lazy !== undefined,
  }));
}

/**
 * Packages that `entries` and the files that they import ask for, or read a file of, by name, each with the files that name it.
 * @param follow whether to go along with an import of another file of the project
 */
export function listPackages(
  entries: readonly string[],
  follow: (found: Import, to: string) => boolean = () => true,
): Map<string, string[]> {
  const packages = new Map<string, string[]>();
  const seen = new Set(entries);
  for (const file of seen) {
    if (!/\.(?:ts|mjs|cjs|astro|mdx)$/.test(file)) continue;
    const text = readFileSync(file, 'utf8');
    for (const [, name = ''] of text.matchAll(READ)) packages.set(name, [...(packages.get(name) ?? []), file]);
    for (const found of listImports(text)) {
      if (found.isType) continue;
      const { specifier } = found;
      if (/^\.\.?\//.test(specifier)) {
        const to = posix.join(dirname(file), specifier);
        if (follow(found, to)) seen.add(to);
      } else if (!/^(?:node:|astro:|virtual:)/.test(specifier)) {
        const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
        packages.set(name, [...(packages.get(name) ?? []), file]);
      }
    }
  }
  return packages;
}
