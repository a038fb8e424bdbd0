import { describe, expect, test } from 'vitest';
import { nameTables } from '../../src/site/frame/name-tables.ts';

describe('nameTables', () => {
  test('names each table after the heading above it', () => {
    expect(nameTables('<h2 id="a">A</h2><p>x</p><table><tr></tr></table><h3 id="b">B</h3><table></table>')).toBe(
      '<h2 id="a">A</h2><p>x</p><table aria-labelledby="a"><tr></tr></table><h3 id="b">B</h3><table aria-labelledby="b"></table>',
    );
  });

  test('leaves a table that has attributes, and one without a heading above it', () => {
    const html = '<table></table><h2 id="a">A</h2><table class="works" aria-label="Works"></table>';
    expect(nameTables(html)).toBe(html);
  });
});
