import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toCitationCff } from '../../../../src/exports/deposit/to-citation-cff.ts';
import { IDENTITY } from '../../../helpers/identity.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('toCitationCff', () => {
  test('has what the format asks for, and of an edition its day and address', () => {
    const own = parse(
      toCitationCff({ ...IDENTITY, version: '1.2.3', date: '2026-11-28', address: 'https://atlas.example/' }),
    ) as object;
    expect(own).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.any(String) as string,
      title: 'Mandate Atlas',
      authors: [{ name: expect.any(String) as string }],
      version: '1.2.3',
      'date-released': '2026-11-28',
      url: 'https://atlas.example/',
      license: 'CC-BY-4.0',
    });
    expect(Object.keys(parse(toCitationCff({ ...IDENTITY, version: '1.2.3' })) as object)).not.toContain(
      'date-released',
    );
  });

  test('is what stands in the project', () => {
    expect(readFileSync('CITATION.cff', 'utf8'), 'Run `npm run docs`.').toBe(toCitationCff({ ...IDENTITY, version }));
  });
});
