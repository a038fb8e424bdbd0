import { describe, expect, test } from 'vitest';
import { viewIndicators } from '../../../../src/rooms/follow-up/view-indicators.ts';
import { edit, readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const LIST = 'vocabularies/indicators.yml';
const { corpus } = await readContent();
const { count, groups, frameworks } = viewIndicators(siteOf(corpus, 'en'));

describe('viewIndicators', () => {
  test('shows each indicator once: what the atlas computes first, the rest by type', () => {
    expect(groups.map(({ id, members }) => [id, members.map((member) => member.id)])).toEqual([
      ['_computed', ['states-with-law']],
      ['_structure', []],
      ['_process', []],
      ['_outcome', ['victims-helped']],
    ]);
    expect(count).toBe(groups.reduce((sum, { members }) => sum + members.length, 0));
  });

  test('gives value, framework, questions and commitments of an indicator', () => {
    expect(groups[0]?.members[0]).toMatchObject({
      name: 'States with a law',
      value: { id: 'states-with-law' },
      kind: 'Structure · prosecution',
      unit: 'states',
      framework: { href: '#own-method', text: 'Own method' },
      criteria: [{ href: '/en/legislation/criteria/dedicated-law/', text: 'Dedicated law' }],
      commitments: [{ href: '/en/commitments/adopt-plans/', text: 'Plans' }],
      evidence: { source: 'https://example.org/text', confidence: 'high' },
      sources: [{ source: 'https://example.org/text' }],
    });
  });

  test('gives no value where the atlas computes nothing, and no source where none is recorded', () => {
    const helped = groups[3]?.members[0];
    expect(helped).toMatchObject({
      name: 'Victims helped',
      disaggregation: 'sex and age',
      criteria: [],
      commitments: [],
    });
    expect(helped?.value).toBeUndefined();
    expect(helped?.evidence).toBeUndefined();
  });

  test('is as sure of an indicator as the indicator says, whatever its source', async () => {
    const { corpus: other } = await readContent(
      edit(LIST, 'confidence: high, checkedOn', 'confidence: low, checkedOn'),
    );
    expect(viewIndicators(siteOf(other, 'en')).groups[0]?.members[0]?.evidence?.confidence).toBe('high');
  });

  test('joins a note and a correction', async () => {
    const both = edit(LIST, 'definition: How many.', 'definition: How many., note: Rough., correction: Was double.');
    const { corpus: other } = await readContent(both);
    expect(viewIndicators(siteOf(other, 'en')).groups[3]?.members[0]?.note).toBe('Rough. Was double.');
    expect(groups[3]?.members[0]?.note).toBeUndefined();
  });

  test('lists the frameworks', () => {
    expect(frameworks).toMatchObject([{ id: 'own-method', name: 'Own method', body: 'Editors', year: 2020 }]);
  });

  test('numbers the indicators in the order of the page, and says how many are computed', () => {
    const view = viewIndicators(siteOf(corpus, 'en'));
    const numbers = view.groups.flatMap(({ members }) => members.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const [computed] = view.groups;
    expect(view.finding).toBe(
      `${computed?.members.length ?? 0} of ${view.count} indicators can be computed from what is recorded here.`,
    );
    expect(view.contents.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['_table', '_computed', '_frameworks', 'states-with-law']),
    );
  });
});
