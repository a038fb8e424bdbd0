import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TRANSLATED, translationPath } from '../../src/corpus/translation-name.ts';
import { lintReal } from '../helpers/real-corpus.ts';

const TEMPLATES = [
  ['resolution.mdx', 'resolutions/example-resolution.mdx'],
  ['conclusions.mdx', 'conclusions/example-conclusions.mdx'],
  ['instrument.mdx', 'instruments/example-instrument.mdx'],
  ['report.mdx', 'reports/example-report.mdx'],
  ['law.mdx', 'legislation/ar/example-law.mdx'],
  ['practice.mdx', 'practices/example-practice.mdx'],
  ['commitment.mdx', 'commitments/example-commitment.mdx'],
  ['meeting.yml', 'meetings/example-meeting.yml'],
  ['country.yml', 'countries/ar.yml'],
  ['figures.yml', 'figures/ar.yml'],
  ['atlas.yml', 'atlas.yml'],
] as const;

describe('content/_templates', () => {
  const examples = TEMPLATES.map(
    ([template, file]) => [file, readFileSync(`content/_templates/${template}`, 'utf8')] as const,
  );
  // What translates the real state says nothing of the example.
  const translations = TRANSLATED.flatMap((language) =>
    ['countries/ar.yml', 'figures/ar.yml'].map((path) => [translationPath(path, language), null] as const),
  );

  test('hold works, a practice, a commitment, a meeting and a state that lint clean among the real ones', async () => {
    const { issues, corpus } = await lintReal(new Map([...examples, ...translations]));
    // The example takes the place of a real state, and the titles of its sources are left over.
    expect(issues.filter(({ rule }) => rule !== 'source-lists-hold')).toEqual([]);
    for (const [, file] of TEMPLATES.filter(([template]) => template.endsWith('.mdx'))) {
      const id = file.replace(/^.*\/|\.mdx$/g, '');
      expect(corpus.workById.has(id) || corpus.practiceById.has(id) || corpus.commitmentById.has(id), id).toBe(true);
    }
    expect(readdirSync('content/_templates').sort()).toEqual(TEMPLATES.map(([template]) => template).sort());
    expect(corpus.practiceById.get('example-practice')?.results[0]?.source).toBe('https://example.org/evaluation');
    expect(corpus.commitmentById.get('example-commitment')?.steps.map(({ change }) => change)).toEqual([
      'states',
      'extends',
      'narrows',
    ]);
    expect(corpus.meetingById.has('example-meeting')).toBe(true);
    expect(corpus.workById.get('example-law')?.provisions[0]?.penalty).toEqual({ min: 4, max: 8, unit: 'years' });
    expect(corpus.countries.find(({ code }) => code === 'ar')?.plans[0]?.title).toBe('Plan nacional de ejemplo');
  });
});
