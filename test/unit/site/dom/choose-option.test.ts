import { describe, expect, test } from 'vitest';
import { nearestChoice } from '../../../../src/site/dom/choose-option.ts';

const CHOICES = [
  { value: '', text: 'All states' },
  { value: 'caricom', text: 'Caribbean (CARICOM)' },
  { value: 'central-america', text: 'Central America (SICA)' },
  { value: 'pe', text: 'Perú' },
];

describe('nearestChoice', () => {
  test.each([
    ['caricum', 'caricom'],
    ['CARIBBEAN', 'caricom'],
    ['sica', 'central-america'],
    ['central', 'central-america'],
    ['peru', 'pe'],
  ])('finds what %j means', (asked, value) => {
    expect(nearestChoice(asked, CHOICES)?.value).toBe(value);
  });

  test.each(['', 'zzzz', 'all', '<img src=x>'])('finds nothing near %j', (asked) => {
    expect(nearestChoice(asked, CHOICES)).toBeUndefined();
  });
});
