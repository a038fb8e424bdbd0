import { describe, expect, test } from 'vitest';
import { toWebManifest } from '../../../../src/exports/machines/to-web-manifest.ts';

describe('toWebManifest', () => {
  test('opens the site in its language, and stays below its base', () => {
    const icons = { big: { size: 512, isMaskable: false }, cut: { size: 512, isMaskable: true } };
    const iconAt = (icon: string) => `/atlas/icons/${icon}.png`;
    const facts = { name: 'Atlas', description: 'What it is', language: 'pt', start: '/atlas/pt/', scope: '/atlas/' };
    expect(JSON.parse(toWebManifest({ ...facts, icons, iconAt }))).toMatchObject({
      id: '/atlas/pt/',
      lang: 'pt',
      start_url: '/atlas/pt/',
      scope: '/atlas/',
      display: 'standalone',
      icons: [
        { src: '/atlas/icons/big.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        { src: '/atlas/icons/cut.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    });
  });
});
