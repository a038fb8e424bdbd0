import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { CARD, drawSocialCard } from '../../../src/pictures/social-card.ts';
import { LANGUAGES } from '../../../src/schemas/languages.ts';
import { ownWordsIn } from '../../helpers/identity.ts';
import { CARDS, cardOf } from '../../../src/site/frame/social-cards.ts';

function linesOf(svg: string) {
  const document = XmlDocument.fromString(svg);
  const lines = document.find('//s:text', { s: 'http://www.w3.org/2000/svg' }).map(({ content }) => content);
  const tops = document.find('//s:text/@y', { s: 'http://www.w3.org/2000/svg' }).map(({ content }) => Number(content));
  document.dispose();
  return { lines, tops };
}

describe('drawSocialCard', () => {
  test('writes name, title and tagline, whatever signs they hold', () => {
    const { lines } = linesOf(drawSocialCard({ name: 'A & B', tagline: '<tag>', title: 'Laws "and" more' }));
    expect(lines).toEqual(['A & B', 'Laws "and" more', '<tag>']);
  });

  test.each(LANGUAGES)('keeps all of its lines apart and on the picture (%s)', (language) => {
    const t = ownWordsIn(language);
    for (const key of Object.values(CARDS)) {
      const { tops } = linesOf(drawSocialCard({ name: t('site.name'), tagline: t('site.tagline'), title: t(key) }));
      expect(Math.max(...tops)).toBeLessThan(CARD.height - 20);
      tops.slice(1).forEach((top, index) => expect(top - (tops[index] ?? 0)).toBeGreaterThan(45));
    }
  });
});

describe('cardOf', () => {
  test('gives a page the picture of its part, and any other that of the whole', () => {
    expect(['legislation/pe/', 'practices/', 'map/', ''].map(cardOf)).toEqual([
      'legislation',
      'practices',
      'atlas',
      'atlas',
    ]);
  });
});
