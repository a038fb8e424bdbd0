import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { toLlmsTxt } from '../../../../src/exports/machines/to-llms-txt.ts';
import { fileSite } from '../../../../src/site/frame/file-site.ts';
import { buildSite } from '../../../../src/site/locals/site.ts';
import { readContent } from '../../../helpers/make-content.ts';

const { atlas } = await readContent();
const site = fileSite(buildSite(atlas, '/atlas/', 'en'), new URL('https://atlas.example'));
const text = toLlmsTxt(
  site,
  {
    name: 'Atlas',
    about: ['What it is.', 'What it is not.'],
    collection: (id) => `All ${id}`,
    work: ({ workId }) => `[${workId}] *a*`,
    title: () => undefined,
  },
  [{ name: 'Everything', path: 'data/atlas.json' }],
);

describe('toLlmsTxt', () => {
  const tree = unified().use(remarkParse).parse(text);

  test('is a title, what it is in a quotation, then sections of links', () => {
    const shapes = tree.children.map((node) => (node.type === 'heading' ? `h${node.depth}` : node.type));
    expect(shapes.slice(0, 3)).toEqual(['h1', 'blockquote', 'paragraph']);
    expect(shapes.filter((shape) => shape === 'h1')).toHaveLength(1);
    expect(shapes.filter((shape) => shape === 'h2')).toHaveLength(6);
  });

  test('names every document by its file in Markdown, and the data, at whole addresses', () => {
    const links = [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, address]) => address);
    expect(links).toHaveLength(atlas.corpus.works.length + 1);
    expect(links).toContain('https://atlas.example/atlas/en/resolutions/ag-res-2010.md');
    expect(links).toContain('https://atlas.example/atlas/data/atlas.json');
    expect(text).toContain('[\\[ag-res-2010\\] \\*a\\*](');
  });
});
