import { describe, expect, test } from 'vitest';
import { isPublicAddress, leadTo, toRelative, type StickSite } from '../../../../src/exports/stick/lead-to.ts';

const FILES = [
  'es/index.html',
  'es/offline/index.html',
  'es/search/index.html',
  'es/topics/a/index.html',
  'en/index.html',
  'data/atlas.json',
];
const site: StickSite = {
  standIns: new Map([['es/offline/index.html', 'OPEN-ME.html']]),
  address: 'https://atlas.example.org/atlas/',
  isPublic: true,
  files: new Set(FILES),
  isPacked: (path) => path.startsWith('es/'),
};
const local: StickSite = { ...site, address: 'http://localhost:4321/', isPublic: false };
const FROM = 'es/topics/a/index.html';

describe('leadTo', () => {
  test.each([
    ['/atlas/es/', '../../index.html'],
    ['/atlas/es/search/?q=a%20b#x', '../../search/index.html?q=a%20b#x'],
    ['/atlas/es/search', '../../search/index.html'],
    ['https://atlas.example.org/atlas/es/', '../../index.html'],
    ['../../', '../../index.html'],
    ['/atlas/es/topics/a/#n', 'index.html#n'],
    ['?show=list', 'index.html?show=list'],
    ['', 'index.html'],
    ['/atlas/es/offline/?a#_all', '../../../OPEN-ME.html'],
  ])('makes %j relative to the page and names the file', (written, href) => {
    expect(leadTo(written, FROM, site)).toEqual({ to: 'copy', href });
  });

  test.each(['#3.d', 'https://example.org/', 'mailto:a@example.org', 'https://', 'data:image/png;base64,AA=='])(
    'leaves %j as it is written',
    (written) => {
      expect(leadTo(written, FROM, site)).toEqual({ to: 'as-written' });
    },
  );

  test.each([
    ['/atlas/en/#n', 'https://atlas.example.org/atlas/en/#n'],
    ['/atlas/data/atlas.json', 'https://atlas.example.org/atlas/data/atlas.json'],
    ['/other/', 'https://atlas.example.org/other/'],
  ])('leads from %j to the public site', (written, href) => {
    expect(leadTo(written, FROM, site)).toEqual({ to: 'site', href });
  });

  test('leads nowhere where the site has no public address', () => {
    expect(leadTo('/en/', FROM, local)).toEqual({ to: 'nowhere' });
    expect(leadTo('/es/', FROM, local)).toEqual({ to: 'copy', href: '../../index.html' });
  });

  test.each(['/atlas/es/gone/', '/atlas/es/%E0%A4%A', '/atlas/gone.css'])(
    'tells that %j is no file of the site',
    (written) => {
      expect(leadTo(written, FROM, site)).toEqual({ to: 'lost' });
    },
  );
});

describe('toRelative', () => {
  test.each([
    ['OPEN-ME.html', 'es/index.html', 'es/index.html'],
    ['es/index.html', 'es/index.html', 'index.html'],
    ['es/a/index.html', '_astro/x.css', '../../_astro/x.css'],
  ])('leads from %s to %s', (from, to, way) => {
    expect(toRelative(from, to)).toBe(way);
  });
});

describe('isPublicAddress', () => {
  test.each([
    ['https://atlas.example.org/', true],
    ['http://localhost:4321/', false],
    ['http://127.0.0.1/', false],
    ['http://[::1]:80/', false],
    ['https://localhost.example.org/', true],
  ])('%s: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});
