// Lists that are too long for one page: every record is reached from its list without script, old anchors lead on, and no page
// holds the whole corpus. Over a content folder that is made here.
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOver, weighPages } from '../../scripts/bench/weigh-pages.ts';
import { LONGEST_LIST } from '../../src/atlas/split-list.ts';
import { LANGUAGES } from '../../src/schemas/fields.ts';
import { listErrorsOfPages } from '../helpers/html-errors.ts';
import { machineEnv } from '../helpers/machine-env.ts';
import { makeContent, type Files } from '../helpers/make-content.ts';
import { expectNone, findFile, readSitePage, textOf, type SitePage } from '../helpers/site-pages.ts';
import { listPages } from '../helpers/sites.ts';

const OUT = '.build/growth';
/** More than any list holds on one page, and more marks than the map draws. */
const COUNT = LONGEST_LIST + 6;
const ids = Array.from({ length: COUNT }, (_, index) => `long-list-${String(index).padStart(4, '0')}`);
const yearOf = (index: number) => 1995 + Math.floor(index / 46);

function toWork(index: number): string {
  const earlier = index > 0 ? `relations:\n- {predicate: recalls, to: ${ids[Math.floor(index / 2)] ?? ''}}\n` : '';
  return `---
symbol: null
kind: resolution
titles: {en: Resolution ${index} of many}
shortTitle: {en: Resolution ${index}, es: Resolución ${index}, pt: Resolução ${index}, fr: Résolution ${index}}
issuingBody: general-assembly
adopted: ${yearOf(index)}-06-08
status: adopted
complete: true
sourceProvisions: 1
numbering: printed
${index % 2 ? earlier : ''}confidence: high
evidence:
- {source: 'https://example.org/text', kind: official, confidence: high, checkedOn: 2020-01-02}
---

<Provision n="1" verb="requests" addressee="member-states" topics="prevention">

Asks states for plan number ${index}.

</Provision>
`;
}

const files: Files = {
  ...Object.fromEntries(ids.map((id, index) => [`resolutions/${id}.mdx`, toWork(index)])),
  'changes.yml': `entries:\n${ids.map((id, index) => `- {id: 2020-01-01-${index}, date: 2020-0${9 - Math.floor(index / 60)}-02, kind: added, ids: [${id}], text: Added number ${index}.}\n`).join('')}`,
};

beforeAll(async () => {
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--out', OUT], {
    encoding: 'utf8',
    env: { ...machineEnv(), ATLAS_CONTENT: await makeContent(files) },
  });
  if (built.status !== 0) throw new Error(`${built.stdout}\n${built.stderr}`);
}, 600_000);
afterAll(() => rm(OUT, { recursive: true, force: true }));

let trees = new Map<string, SitePage['root']>();
/** Each page of a language is parsed once for its tests. */
function read(address: string): SitePage['root'] {
  const known = trees.get(address);
  if (known) return known;
  const { root } = readSitePage(`${address}index.html`, OUT);
  trees.set(address, root);
  return root;
}

/** Addresses of all links in `main` of the list at `address` and of the pages below it to which it leads. */
function reach(address: string): { links: Set<string>; pages: Set<string> } {
  const pages = new Set([address]);
  const links = new Set<string>();
  for (const page of pages)
    for (const link of read(page).querySelectorAll('main a[href]')) {
      const href = link.getAttribute('href') ?? '';
      const [path = ''] = href.slice(1).split('#');
      if (
        path.endsWith('/') &&
        path.startsWith(address) &&
        findFile(path, OUT) !== undefined &&
        !ids.some((id) => path.includes(id))
      )
        pages.add(path);
      links.add(href);
    }
  return { links, pages };
}

describe.each(LANGUAGES)('a list that is too long for one page (%s)', (language) => {
  const works = ids.map((id) => `/${language}/resolutions/${id}/`);
  const paragraphs = works.map((work) => `${work}#1`);
  afterAll(() => (trees = new Map()));

  test.each([
    ['the list of a collection', 'resolutions/', works],
    ['a topic', 'topics/prevention/', paragraphs],
    ['a body', 'bodies/general-assembly/', works],
    ['the mandates by addressee', 'commitments/provisions/by-addressee/', paragraphs],
    ['the timeline', 'timeline/', works],
    ['the map', 'map/', works],
    ['the changes', 'changes/', works],
  ])('leads from %s to every record without script, on several pages', (_, path, wanted) => {
    const { links, pages } = reach(`${language}/${path}`);
    expect(wanted.filter((href) => !links.has(href))).toEqual([]);
    expect(pages.size).toBeGreaterThan(2);
    // Its own page shows a part, and says of how many.
    const own = read(`${language}/${path}`);
    expect(own.querySelectorAll('main li, main tbody tr').length).toBeLessThan(COUNT);
  });

  test('says what a table holds, and offers the search of the whole', () => {
    const root = read(`${language}/resolutions/`);
    expect(textOf(root.querySelector('main'))).toMatch(/\b50\b.*\b407\b/);
    expect(root.querySelector('atlas-list')?.getAttribute('data-part')).toMatch(/\b50\b.*\b407\b/);
    expect(root.querySelector(`.needs-script a[href="/${language}/search/?collection=resolutions"]`)).not.toBeNull();
  });

  test.each([
    ['commitments/provisions/by-addressee/', ['member-states'], 'by-addressee/member-states/'],
    ['timeline/', ['y1995', 'y1996'], 'timeline/199'],
    ['map/', ['relation-recalls'], 'map/1995/'],
    ['map/', ['topic-prevention'], 'topics/prevention/'],
  ])('keeps the anchors of %s, which lead on', (path, anchors, target) => {
    const root = read(`${language}/${path}`);
    for (const anchor of anchors)
      expect(root.querySelector(`[id="${anchor}"] a[href*="${target}"]`), anchor).not.toBeNull();
  });

  test('lists every relation of a record on the page of its year', () => {
    const { pages } = reach(`${language}/map/`);
    const found = [...pages].flatMap((page) =>
      read(page)
        .querySelectorAll('.map-table tbody tr')
        .map((row) => row.querySelectorAll('.map-links a').length),
    );
    const recalls = ids.filter((_, index) => index % 2).length;
    // Each relation stands in the rows of both its ends; the minimal content has relations of its own.
    expect(found.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(recalls * 2);
  });
});

describe('the pages of a large corpus', () => {
  test('keep their budget', () => {
    expect(weighPages(OUT).filter(isOver)).toEqual([]);
  });

  test('are valid HTML', () => {
    const wanted =
      /^en\/(?:map|timeline|changes|topics\/prevention|bodies\/general-assembly|commitments\/provisions)\/|^en\/resolutions\/(?:by-year|index)/;
    const pages = listPages(OUT).filter((path) => wanted.test(path));
    expect(pages.length).toBeGreaterThan(20);
    expectNone(listErrorsOfPages(pages, OUT));
  });
});
