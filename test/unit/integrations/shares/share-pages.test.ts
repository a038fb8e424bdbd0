// Whatever Astro renders, it renders through the prerenderer that it is given.
import type { AstroPrerenderer } from 'astro';
import { describe, expect, test } from 'vitest';
import { sharePages } from '../../../../src/integrations/shares/share-pages.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type RenderOptions = Parameters<AstroPrerenderer['render']>[1];

const OPTIONS = {} as RenderOptions;
const base: AstroPrerenderer = {
  name: 'base',
  getStaticPaths: () => Promise.resolve([{ pathname: '/en/' }, { pathname: '/es/' }] as Paths),
  render: (request) => Promise.resolve(new Response(`page of ${request.url}`)),
};

describe('sharePages', () => {
  test('renders what is taken, and answers for the rest without a body', async () => {
    let told = 0;
    const shared = sharePages(base, (count) => (path) => {
      told = count();
      return Promise.resolve(path === '/en/');
    });
    expect(await shared.getStaticPaths()).toHaveLength(2);
    const bodies = ['/en/', '/es/'].map(async (path) => {
      const made = await shared.render(new Request(`http://localhost${path}`), OPTIONS);
      return made instanceof Response ? made.body && (await made.text()) : made;
    });
    expect(await Promise.all(bodies)).toEqual(['page of http://localhost/en/', null]);
    expect(told).toBe(2);
  });
});
