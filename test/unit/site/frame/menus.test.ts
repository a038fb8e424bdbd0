import { describe, expect, test } from 'vitest';
import { STATIC_PAGES } from '../../../../src/addresses/routes.ts';
import { MENUS } from '../../../../src/site/frame/menus.ts';

const entries = Object.values(MENUS).flatMap((menu) => [...menu]);

describe('MENUS', () => {
  test('name each page once', () => {
    const pages = entries.map(({ page }) => page);
    expect(pages).toEqual([...new Set(pages)]);
  });

  test('lead to pages that stand at the top, or below one that they lead to', () => {
    const paths = entries.map(({ page }): string => STATIC_PAGES[page]);
    const lost = paths.filter((path) => path.split('/').length > 2 && !paths.includes(`${path.split('/')[0]}/`));
    expect(lost).toEqual([]);
  });
});
