// Vite plugin: notes of which packages a site carries code in its scripts, so that their licences go with it. Read when the build is done.
import type { VitePlugin } from './light-preload.ts';

/** Of a module by its file: the package that it is part of, the innermost where one lies in another. */
const PACKAGE = /^.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/;

/** Path of the package of a module below `node_modules`, undefined for one of our own. */
export function packageOf(id: string): string | undefined {
  return PACKAGE.exec(id)?.[1]?.replaceAll('\\', '/');
}

/** @param carried gets the names of the packages */
export function noteCarried(carried: Set<string>): VitePlugin {
  return {
    name: 'atlas:note-carried',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: (_, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength > 0 ? packageOf(id) : undefined;
          if (name !== undefined) carried.add(name);
        }
      }
    },
  };
}
