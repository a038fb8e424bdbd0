// What knip finds unused, and what it cannot see by itself. Run by `npm test`.
import type { KnipConfig } from 'knip';

export default {
  entry: [
    // Started by hand or by another script, with their path.
    'scripts/compare-sites.ts',
    'scripts/bench/serve-securely.ts',
    'test/by-hand/*.ts',
    'test/helpers/fake-aws.cjs',
    // Started by the build with its path.
    'src/integrations/kept/build-kept.ts',
    // Bundled or read by their path for the editor and for copies on a stick.
    'src/editor/client/{editor.client.ts,editor.css,shown.css}',
    'src/rooms/stick/{cover.client.ts,stick.client.ts,stick.css}',
    // The layout that each guide names in its front matter.
    'src/site/frame/Guide.astro',
  ],
  project: ['*.{js,mjs,ts}', 'scripts/**', 'src/**/*.{ts,astro,mdx,css}', 'test/**/*.{ts,cjs}'],
  // A style that no page, script or other style asks for is found too.
  compilers: { css: (text: string) => (text.match(/@import '[^']+';/g) ?? []).join('\n').replaceAll('@', '') },
  ignoreDependencies: [
    // Its files are read, and no module of it is imported: the font of link cards, the script that checks pages.
    '@fontsource/source-serif-4',
    'axe-core',
  ],
  // Programs of the system, where a test finds them there.
  ignoreBinaries: ['nginx', 'sha256sum'],
} satisfies KnipConfig;
