// Guides: pages of prose in src/pages/<lang>, which are content too.
import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { change, put, type Fault } from './fault.ts';
import { GUIDES, guidePath } from './guides.ts';

const HOLDS = 'guide-holds';
const ABOUT = guidePath('en', 'about.mdx');
const PRIVACY = guidePath('fr', 'guides/privacy.mdx');

function link(what: string, to: string): Fault {
  return change(what, HOLDS, ABOUT, '[all](../resolutions/)', `[all](${to})`);
}

export const GUIDE_FAULTS: Fault[] = [
  put('a guide that starts with a byte order mark', 'text-is-clean', ABOUT, `\uFEFF${GUIDES[ABOUT] ?? ''}`),
  put('a guide with Windows line ends', 'text-is-clean', ABOUT, (GUIDES[ABOUT] ?? '').replaceAll('\n', '\r\n')),
  put('an empty guide', 'file-not-empty', ABOUT, ''),
  put('a guide without facts', 'front-matter-present', ABOUT, 'Text.\n'),
  put(
    'a guide in another encoding',
    'file-is-utf8',
    PRIVACY,
    Buffer.from((GUIDES[PRIVACY] ?? '').replace('title: ', 'title: é'), 'latin1'),
    'title: ',
  ),
  change('a title that is a number', 'schema-valid', ABOUT, 'title: Guide of about', 'title: 5'),
  change('a guide without title', 'schema-valid', ABOUT, 'title: Guide of about\n', '', 'layout'),
  change('a guide of blanks as a title', 'value-not-blank', ABOUT, 'title: Guide of about', "title: '  '"),
  change('a title that a hash cuts', 'yaml-as-written', ABOUT, 'title: Guide of about', 'title: Guide #2'),
  change('a guide that the site has not', 'schema-valid', ABOUT, 'guide: about', 'guide: abuot'),
  change('a guide in the place of another', HOLDS, ABOUT, 'guide: about', 'guide: privacy'),
  change('a guide that says another language', HOLDS, ABOUT, 'language: en', 'language: es'),
  change(
    'a guide that is drawn by another page',
    HOLDS,
    ABOUT,
    'layout: ../../site/frame/Guide.astro',
    'layout: ../../site/frame/Page.astro',
  ),
  change('a key that guides do not have', 'schema-valid', ABOUT, 'guide: about', 'guide: about\ndraft: true', 'draft'),
  {
    what: 'a guide that is missing',
    rule: HOLDS,
    place: 'src/pages/fr/guides/privacy.mdx:1',
    files: { [PRIVACY]: null },
  },
  ...[
    'en/other.md',
    'en/other.markdown',
    'en/other.html',
    'en/other.astro',
    'en/other.js',
    'other.mdx',
    'other.astro',
    'README.md',
    'de/about.mdx',
    '[lang]/commitments/provisions/by-addressee/more/deep/other.md',
    'data/other.md',
  ].map((path) => put(`a page of prose at ${path}`, 'file-name-is-id', `../src/pages/${path}`, '# Prose\n')),
  {
    what: 'a guide that is a link, without saying that it is missing',
    rule: 'file-is-plain',
    place: 'src/pages/fr/guides/privacy.mdx:1',
    isAlone: true,
    plant: async (dir) => {
      const path = join(dir, PRIVACY);
      await rename(path, join(dir, '../outside.mdx'));
      await symlink('../../../../outside.mdx', path);
    },
  },
  {
    what: 'a folder of guides that is a link, without saying that they are missing',
    rule: 'file-is-plain',
    place: 'src/pages/fr:1',
    isAlone: true,
    plant: async (dir) => {
      await rename(join(dir, '../src/pages/fr'), join(dir, '../fr'));
      await symlink('../../fr', join(dir, '../src/pages/fr'));
    },
  },
  put('a guide that the site does not know', HOLDS, '../src/pages/en/guides/more.mdx', GUIDES[ABOUT] ?? ''),
  link('a script as a link', 'javascript:alert%281%29'),
  link('a link to a page that is not there', '../resolution/'),
  link('a link to a work that is not held', '../resolutions/ag-res-2001/'),
  link('a link to a paragraph that is not held', '../resolutions/ag-res-2010/#9'),
  link('a link to another language', '../../es/resolutions/'),
  link('a link that starts at the root', '/en/resolutions/'),
  link('a link without a slash at its end', '../resolutions'),
  link('a link to a section that is not there', '#history'),
  link('a link with a user', 'https://me@example.org/'),
  link('a link of another scheme', 'data:text/html,x'),
  change('a remote image', HOLDS, ABOUT, 'See [the', '![map](https://example.org/map.png) See [the'),
  change('a frame', HOLDS, ABOUT, 'See [the', '<iframe src="https://example.org/"></iframe>\n\nSee [the', '<iframe'),
  change(
    'a script',
    HOLDS,
    ABOUT,
    'See [the',
    '<script src="https://example.org/x.js"></script>\n\nSee [the',
    '<script',
  ),
  change('an expression', HOLDS, ABOUT, 'See [the', '{fetch("x")}\n\nSee [the', '{fetch'),
  change(
    'an import from elsewhere',
    HOLDS,
    ABOUT,
    '\nSee [the',
    '\nimport x from "https://example.org/x.js";\n\nSee [the',
    'import x',
  ),
  change('a tag that is not closed', 'mdx-parses', ABOUT, 'See [the', '<Counts>\n\nSee [the', '<Counts>'),
  change('a first heading of its own', HOLDS, ABOUT, 'See [the', '# About\n\nSee [the', '# About'),
  change(
    'a sign of greater before a figure',
    'mdx-as-written',
    ABOUT,
    'See [the',
    '> 50 % of victims.\n\nSee [the',
    '> 50',
  ),
  change(
    'a guide of another language',
    'digest-in-its-language',
    PRIVACY,
    'Nothing is kept.',
    'The site keeps nothing of the reader, and it is for the reader to know that this is so in all of the pages.',
    '---',
  ),
];
