import { describe, expect, test } from 'vitest';
import { toDepositReadme } from '../../../../src/exports/deposit/to-deposit-readme.ts';
import { listDeposited, ManifestSchema, toManifest } from '../../../../src/exports/deposit/to-manifest.ts';
import { IDENTITY } from '../../../helpers/identity.ts';

const FACTS = {
  ...IDENTITY,
  version: '1.2.3',
  date: '2026-11-28',
  absolute: (path: string) => `https://atlas.example/${path}`,
};
const FILE = { path: 'data/atlas.json', bytes: 3, sha256: 'a'.repeat(64) };

describe('listDeposited', () => {
  test('keeps data with their schemas and the files of documents and laws, and nothing else', () => {
    const kept = [
      'data/answers/dedicated-law/es.csv',
      'data/atlas.json',
      'data/schemas/atlas.schema.json',
      'data/works.parquet',
      'en/legislation/ar/ar-ley-26364.akn.xml',
      'en/resolutions/ag-res-2348.csl.json',
    ];
    const left = [
      'data/asked/es/dedicated-law.json',
      'data/instant-es.json',
      'data/manifest.json',
      'en/changes.atom',
      'en/resolutions/ag-res-2348/index.html',
      'search/entry.json',
      'theme.js',
    ];
    expect(listDeposited([...left, ...kept])).toEqual(kept);
  });
});

describe('toManifest', () => {
  test('fits its schema, and says how the whole is cited', () => {
    const manifest = ManifestSchema.parse(JSON.parse(toManifest(FACTS, [FILE])));
    expect(manifest).toMatchObject({
      version: '1.2.3',
      date: '2026-11-28',
      address: 'https://atlas.example/',
      files: [FILE],
    });
    expect(manifest.citation).toContain('version 1.2.3');
    expect(ManifestSchema.safeParse({ ...manifest, files: [{ ...FILE, sha256: 'short' }] }).success).toBe(false);
  });
});

describe('toDepositReadme', () => {
  test('says what lies there, whose it is and how it is cited', () => {
    const manifest = ManifestSchema.parse(JSON.parse(toManifest(FACTS, [FILE])));
    const text = toDepositReadme(manifest);
    for (const part of [manifest.citation, manifest.licence.path, 'version 1.2.3', '1 files (3 bytes)'])
      expect(text).toContain(part);
  });
});
