import { describe, expect, test } from 'vitest';
import { STATIC_PAGES, type StaticPage } from '../../../../src/addresses/routes.ts';
import { ABOUT_PAGES, SECTIONS, sectionOf } from '../../../../src/site/frame/sections.ts';

const entries = [...SECTIONS.flatMap(({ pages }) => pages), ...ABOUT_PAGES];

describe('SECTIONS', () => {
  test('are five', () => {
    expect(SECTIONS).toHaveLength(5);
  });

  test('name every page of the site once, but home, search and corrections, which head and foot lead to', () => {
    const others = Object.keys(STATIC_PAGES).filter((page) => !['home', 'search', 'corrections'].includes(page));
    expect(entries.map(({ page }) => page).sort()).toEqual(others.sort());
  });
});

describe('sectionOf', () => {
  test('finds the section of a page that is not its first', () => {
    expect(sectionOf('timeline')?.id).toBe('documents');
  });

  test.each<StaticPage>(['home', 'search', 'about'])('has none for %s', (page) => {
    expect(sectionOf(page)).toBeUndefined();
  });
});
