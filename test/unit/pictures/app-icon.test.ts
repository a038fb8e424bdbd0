import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawAppIcon } from '../../../src/pictures/app-icon.ts';

const favicon = readFileSync('public/favicon.svg', 'utf8');

describe('drawAppIcon', () => {
  test('is the icon of the pages', () => {
    expect(drawAppIcon(favicon, '192')).toBe(favicon);
  });

  test('has its ground up to the edges and its sign well within, where the system cuts it', () => {
    const icon = drawAppIcon(favicon, 'maskable-512');
    expect(icon).not.toContain('rx=');
    expect(icon).toContain('<path transform="translate(3.2 3.2) scale(.8)" ');
  });
});
