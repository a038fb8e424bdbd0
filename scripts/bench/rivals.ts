// The makers of sites that ours is measured beside, each in the setting that costs it least: a page a work in one language, a plain theme or
// its own, no list of all pages on each page, and a search over all of them. Their packages are of exact versions.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Work } from '../../src/corpus/types.ts';

export interface Rival {
  name: string;
  /** Of npm, with exact versions; installed beside its site. */
  packages: Readonly<Record<string, string>>;
  /** Program that has to be on this machine. */
  program?: string;
  /** Files of its site beside the works. */
  files: Readonly<Record<string, string>>;
  /** Where a work lies. */
  pathOf: (id: string) => string;
  /** Front matter of a work beside its title. */
  facts: (work: Work) => string;
  /** Commands in the order in which they are run, each with its arguments; the first part of a path in `node_modules` is run by Node. */
  commands: readonly (readonly [command: string, ...args: string[]])[];
  /** Folder of the site that comes of it. */
  out: string;
}

const PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>';
const BODY = '</title></head><body><main data-pagefind-body><h1>';
const FOOT = '</main></body></html>\n';
const PAGEFIND = { pagefind: '1.5.2' };
const index = (out: string) => ['node_modules/pagefind/lib/runner/bin.cjs', '--site', out] as const;

export const RIVALS: readonly Rival[] = [
  {
    name: 'Hugo and Pagefind',
    packages: PAGEFIND,
    program: 'hugo',
    files: {
      'hugo.toml': 'baseURL = "/"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
      'layouts/_default/single.html': `${PAGE}{{ .Title }}${BODY}{{ .Title }}</h1>{{ .Content }}${FOOT}`,
      'layouts/_default/list.html': `${PAGE}{{ .Title }}${BODY}{{ .Title }}</h1><ul>{{ range .RegularPagesRecursive }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>${FOOT}`,
    },
    pathOf: (id) => `content/works/${id}.md`,
    facts: ({ frontMatter }) => `date: ${frontMatter.adopted}\n`,
    commands: [['hugo', '--quiet'], index('public')],
    out: 'public',
  },
  {
    name: 'Eleventy and Pagefind',
    packages: { '@11ty/eleventy': '3.1.8', ...PAGEFIND },
    files: {
      'eleventy.config.js':
        "export default (config) => { config.addCollection('all', (api) => api.getFilteredByGlob('works/*.md')); };\nexport const config = { dir: { output: 'out' } };\n",
      '_includes/work.njk': `${PAGE}{{ title }}${BODY}{{ title }}</h1>{{ content | safe }}${FOOT}`,
      'index.njk': `---\ntitle: Works\n---\n${PAGE}Works${BODY}Works</h1><ul>{% for work in collections.all %}<li><a href="{{ work.url }}">{{ work.data.title }}</a></li>{% endfor %}</ul>${FOOT}`,
    },
    pathOf: (id) => `works/${id}.md`,
    facts: () => 'layout: work.njk\n',
    commands: [['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], index('out')],
    out: 'out',
  },
  {
    name: 'Starlight',
    packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5' },
    files: {
      'astro.config.mjs':
        "import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ site: 'https://bench.example', integrations: [starlight({ title: 'Bench', sidebar: [{ label: 'Works', link: '/' }] })] });\n",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
      'src/content/docs/index.md': '---\ntitle: Works\n---\n\nSynthetic works.\n',
    },
    pathOf: (id) => `src/content/docs/${id}.md`,
    facts: () => '',
    commands: [['node_modules/astro/bin/astro.mjs', 'build', '--silent']],
    out: 'dist',
  },
];

/** Writes the site of a rival over `works`: what ours tells of a paragraph in one line, they have as a heading, its text and a line. */
export function writeRival(rival: Rival, works: readonly Work[], dir: string): void {
  mkdirSync(dir, { recursive: true });
  // What was installed for an earlier run serves again.
  for (const name of readdirSync(dir).filter((entry) => entry !== 'node_modules'))
    rmSync(join(dir, name), { recursive: true, force: true });
  const write = (path: string, text: string) => {
    const file = resolve(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const { packages: dependencies } = rival;
  write('package.json', `${JSON.stringify({ private: true, type: 'module', dependencies }, null, 2)}\n`);
  for (const [path, text] of Object.entries(rival.files)) write(path, text);
  for (const work of works) write(rival.pathOf(work.workId), toMarkdown(work, rival));
}

function toMarkdown(work: Work, rival: Rival): string {
  const { frontMatter, provisions, summary } = work;
  const title = JSON.stringify(frontMatter.titles.en ?? work.workId);
  const paragraphs = provisions.map(({ n, digest, verb, addressee, topics }) =>
    [`## ¶ ${n}`, digest.text, [verb, ...addressee, ...topics].filter(Boolean).join(' · ')].join('\n\n'),
  );
  return [`---\ntitle: ${title}\n${rival.facts(work)}---`, summary.text, ...paragraphs, ''].join('\n\n');
}

/** @param rivals folder of all of them */
export function folderOf({ name }: Rival, rivals: string): string {
  return join(rivals, name.toLowerCase().replaceAll(/\W+/g, '-'));
}
