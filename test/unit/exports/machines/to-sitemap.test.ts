import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { MOST, toSitemap } from '../../../../src/exports/machines/to-sitemap.ts';

const NAMESPACES = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9', x: 'http://www.w3.org/1999/xhtml' };
const addressOf = (name: string) => `https://atlas.example/a&b/${name}`;

function page(path: string, languages: readonly string[] = ['en', 'es']) {
  return { addresses: new Map(languages.map((language) => [language, addressOf(`${language}/${path}`)])) };
}

function read(text: string | undefined, path: string): string[] {
  const document = XmlDocument.fromString(text ?? '');
  const values = document.find(path, NAMESPACES).map(({ content }) => content);
  document.dispose();
  return values;
}

describe('toSitemap', () => {
  test('names every page in each language, with the others beside it and one for readers of none', () => {
    const files = toSitemap([page('map/'), page('guides/', ['es'])], addressOf, 'en');
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml']);
    expect(read(files.get('sitemap.xml'), '//s:loc')).toEqual([addressOf('sitemap-1.xml')]);
    const own = files.get('sitemap-1.xml');
    expect(read(own, '//s:loc')).toEqual([addressOf('en/map/'), addressOf('es/map/'), addressOf('es/guides/')]);
    expect(read(own, '//s:url[1]/x:link/@hreflang')).toEqual(['en', 'es', 'x-default']);
    expect(read(own, '//s:url[1]/x:link/@href')).toEqual([
      addressOf('en/map/'),
      addressOf('es/map/'),
      addressOf('en/map/'),
    ]);
    expect(read(own, '//s:url[3]/x:link/@hreflang')).toEqual(['es']);
  });

  test('begins another file where one is full', () => {
    const files = toSitemap(
      Array.from({ length: MOST + 1 }, (_, index) => page(`p${index}/`, ['en'])),
      addressOf,
      'en',
    );
    expect(read(files.get('sitemap.xml'), '//s:loc')).toHaveLength(2);
    expect(read(files.get('sitemap-1.xml'), '//s:loc')).toHaveLength(MOST);
    expect(read(files.get('sitemap-2.xml'), '//s:loc')).toEqual([addressOf(`en/p${MOST}/`)]);
  });
});
