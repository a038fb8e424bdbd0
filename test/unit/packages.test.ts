// What a build, the preview and copies for a stick need is installed without development's packages, and a build is not slowed by an editor's.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listImports, listPackages } from '../helpers/import-graph.ts';

const RUN = ['astro.config.mjs', 'scripts/build.ts', 'scripts/serve.ts', 'scripts/pack.ts', 'src/middleware.ts'];
const SITE = ['src/pages', 'src/integrations'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|astro|mdx)$/.test(path))
    .map((path) => join(folder, path).replaceAll('\\', '/')),
);
/** Loaded by the server for editing where their packages are there, and by `npm run lint:content`. */
const EDITOR_ONLY = ['src/lint/rules/markdown-style.ts'];

/** Loaded by a build with ATLAS_SEARCH=pagefind alone, which says what to install: 57 MB that no other build needs. */
const SECOND_ENGINE = ['src/integrations/pagefind-files.ts'];

const { dependencies, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

/** Packages that run a script of their own when they are installed. A new one is looked at before it is named here. */
const RUN_AT_INSTALL = {
  /** Tries its program for this machine; it comes with the registry. */
  build: ['esbuild'],
  /** A package of the tests thanks its donors. */
  development: ['core-js-pure'],
};

describe('the packages of a build, of the preview and of copies for a stick', () => {
  const needed = listPackages(
    [...RUN, ...SITE].filter((file) => !SECOND_ENGINE.includes(file)),
    (_, to) => !EDITOR_ONLY.includes(to) && !SECOND_ENGINE.includes(to),
  );

  test('are dependencies, and not of development alone', () => {
    expect([...needed].filter(([name]) => !(name in dependencies))).toEqual([]);
  });

  test('are all that is a dependency', () => {
    expect(Object.keys(dependencies).filter((name) => !needed.has(name))).toEqual([]);
  });

  test('have one version each', () => {
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('are without remark, which the rule of the editor alone names, lazily', () => {
    const isRemark = (name: string) =>
      /^(?:unified|vfile|remark(?:-.*)?|mdast-.*|@astrojs\/markdown-remark)$/.test(name);
    expect([...needed.keys()].filter(isRemark)).toEqual([]);
    const atOnce = listPackages([...RUN, ...SITE, 'scripts/lint-content.ts'], ({ isLazy }) => !isLazy);
    expect([...atOnce.keys()].filter(isRemark)).toEqual([]);
    expect([...listPackages(EDITOR_ONLY).keys()].filter(isRemark)).toContain('unified');
  });

  test('are without Pagefind, which a build that asks for it names, lazily', () => {
    const atOnce = listPackages(
      [...RUN, ...SITE].filter((file) => !SECOND_ENGINE.includes(file)),
      ({ isLazy }) => !isLazy,
    );
    expect([...atOnce.keys()]).not.toContain('pagefind');
    expect([...listPackages(SECOND_ENGINE).keys()]).toContain('pagefind');
  });
});

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<
      string,
      { dev?: boolean; hasInstallScript?: boolean; integrity?: string; link?: boolean; resolved?: string }
    >;
  };
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  const named = (isDev: boolean) =>
    installed
      .filter(([, { hasInstallScript, dev = false }]) => hasInstallScript === true && dev === isDev)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));

  test('lets only known packages run a script at their install', () => {
    expect(named(false)).toEqual(RUN_AT_INSTALL.build);
    expect(named(true)).toEqual(RUN_AT_INSTALL.development);
    expect(Object.keys(allowScripts)).toEqual(RUN_AT_INSTALL.build);
  });

  test('has the hash of every package, and takes none from elsewhere than the registry', () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual(
      [],
    );
    expect(
      installed.filter(([, { resolved, link }]) => link === true || resolved !== undefined).map(([path]) => path),
    ).toEqual([]);
  });
});

describe('listImports', () => {
  test('tells values, types and what is asked for later apart', () => {
    const text = `import a from 'a';
import type { B } from 'b';
import {
  c,
} from '@c/c/deep';
import './d.css?url';
export { e } from './e.ts';
const f = await import('./f.ts');
// import g from 'g';`;
    expect(listImports(text).map(({ specifier, isType, isLazy }) => [specifier, isType, isLazy])).toEqual([
      ['a', false, false],
      ['b', true, false],
      ['@c/c/deep', false, false],
      ['./d.css', false, false],
      ['./e.ts', false, false],
      ['./f.ts', false, true],
    ]);
  });
});
