import { describe, expect, test } from 'vitest';
import { groupCommitments } from '../../../../src/rooms/commitments/group-commitments.ts';
import { COMMITMENT, MINIMAL, readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const text = MINIMAL[COMMITMENT] ?? '';
const { corpus } = await readContent({
  'commitments/zeal.mdx': text.replace('{en: Plans,', '{en: Zeal,').replace('[prevention]', '[assistance, prevention]'),
  'commitments/laws.mdx': text.replace('{en: Plans,', '{en: Acts,'),
  'vocabularies/topics.yml': (MINIMAL['vocabularies/topics.yml'] ?? '').concat(
    '- {id: assistance, labels: {en: Assistance, es: Asistencia, pt: Assistência, fr: Assistance}, description: {en: a, es: a, pt: a, fr: a}}\n',
  ),
});

describe('groupCommitments', () => {
  test('puts each commitment under its first topic, topics and commitments by name', () => {
    const groups = groupCommitments(siteOf(corpus, 'en'));
    expect(groups.map(({ topic, label, members }) => [topic, label, members.map(({ id }) => id)])).toEqual([
      ['assistance', 'Assistance', ['zeal']],
      ['prevention', 'Prevention', ['laws', 'adopt-plans']],
    ]);
  });
});
