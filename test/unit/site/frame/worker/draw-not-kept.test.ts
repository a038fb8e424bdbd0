import { describe, expect, test } from 'vitest';
import { drawNotKept } from '../../../../../src/site/frame/worker/draw-not-kept.ts';
import { KEPT_WORDS } from '../../../../../src/words/kept-words.ts';

const frame = (title: string) =>
  `<!doctype html><html lang="es"><head><title>${title} · Atlas</title></head><body><header>H</header>` +
  `<nav class="path band"><ol></ol></nav><main id="content" class="band">$& text<script src="/x.js"></script></main><footer>F</footer></body></html>`;
const words = KEPT_WORDS.es;

describe('drawNotKept', () => {
  test('speaks in the frame of a page that is kept, and lists those that are, the last first', () => {
    const pages = [
      { path: '/es/a/', html: frame('Uno &amp; dos') },
      { path: '/es/b/', html: frame('Tres') },
    ];
    const page = drawNotKept(pages, 'es', '/es/offline/');
    expect(page).toContain(`<title>${words['kept.title']}</title>`);
    expect(page).toMatch(/<header>H<\/header><main lang="es" id="content" class="band"><h1>/);
    expect(page).toContain('<li><a href="/es/b/">Tres</a></li><li><a href="/es/a/">Uno &amp; dos</a></li>');
    expect(page).toContain('</main><footer>F</footer>');
    expect(page).not.toContain('script');
    expect(page).toContain('href="/es/offline/"');
  });

  test('needs no page, and promises no list where there is none', () => {
    const page = drawNotKept([], 'es', '/es/offline/');
    expect(page).toContain(`<html lang="es">`);
    expect(page).toContain(`<h1>${words['kept.title']}</h1>`);
    expect(page).not.toContain(words['kept.list']);
  });
});
