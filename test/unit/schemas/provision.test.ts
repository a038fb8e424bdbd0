import { describe, expect, test } from 'vitest';
import { ProvisionSchema } from '../../../src/schemas/provision.ts';

const least = { n: '1', verb: 'requests' };

function messagesOf(attributes: Record<string, string>): string[] {
  return (ProvisionSchema.safeParse({ ...least, ...attributes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );
}

describe('ProvisionSchema', () => {
  test('needs a number only', () => {
    expect(ProvisionSchema.parse({ n: '1' })).toEqual({ n: '1' });
    expect(ProvisionSchema.safeParse({}).error?.issues.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "is missing. Give each provision its number, as in n="3.d".",
      ]
    `);
  });

  test('splits lists at any white space', () => {
    const { addressee, recalls } = ProvisionSchema.parse({ ...least, addressee: ' a  b\n\tc ', recalls: 'x#3.d y' });
    expect({ addressee, recalls }).toEqual({ addressee: ['a', 'b', 'c'], recalls: ['x#3.d', 'y'] });
  });

  test.each([
    ['by 2014; until the year 2014', { by: '2014', text: 'until the year 2014' }],
    ['by 2008-04; at the session of April', { by: '2008-04', text: 'at the session of April' }],
    ['by 2008-04-09; x', { by: '2008-04-09', text: 'x' }],
    ['every P2Y; every two years', { every: 'P2Y', text: 'every two years' }],
    ['every P1Y6M; every eighteen months', { every: 'P1Y6M', text: 'every eighteen months' }],
    ['by 2010; every P1Y; each year until 2010', { by: '2010', every: 'P1Y', text: 'each year until 2010' }],
    ['as soon as possible', { text: 'as soon as possible' }],
    ['by the next session', { text: 'by the next session' }],
    ['  by 2014 ;  soon ', { by: '2014', text: 'soon' }],
  ])('reads due=%j as %j', (text, due) => {
    expect(ProvisionSchema.parse({ ...least, due: text }).due).toEqual(due);
  });

  test.each([
    '',
    'by 2014',
    'by 2014-05',
    'every P2Y',
    'by 2014;',
    'by 2014-13; soon',
    'by next year; soon',
    'every year; soon',
    'every P; soon',
    'every P1W; soon',
    'until 2014; soon',
    'soon; by 2014',
  ])('refuses due=%j', (due) => {
    expect(ProvisionSchema.safeParse({ ...least, due }).success).toBe(false);
  });

  test('says how a due time is written', () => {
    expect(messagesOf({ due: 'by 2014' })).toMatchInlineSnapshot(`
      [
        "due is not a due time. Write "by 2014", "every P2Y" or both, then the plain words, separated by "; ", or the words alone.",
      ]
    `);
  });

  test.each([
    ['labor inspectors', [{ language: 'en', text: 'labor inspectors' }]],
    [
      'labor inspectors; es:coadyuvancia;fr: traite des personnes ; pt:tráfico',
      [
        { language: 'en', text: 'labor inspectors' },
        { language: 'es', text: 'coadyuvancia' },
        { language: 'fr', text: 'traite des personnes' },
        { language: 'pt', text: 'tráfico' },
      ],
    ],
    ['one two three four', [{ language: 'en', text: 'one two three four' }]],
    ['', []],
    [' ; ', []],
  ])('reads terms=%j as %j', (text, terms) => {
    expect(ProvisionSchema.parse({ ...least, terms: text }).terms).toEqual(terms);
  });

  test('refuses an official term of five words in any language', () => {
    expect(messagesOf({ terms: 'fine; es:uno dos tres cuatro cinco' })).toMatchInlineSnapshot(`
      [
        "terms has an official term of more than four words. Keep to the term of art itself; a digest says the rest.",
      ]
    `);
  });

  test.each([
    ['4..8 years', { min: 4, max: 8, unit: 'years' }],
    ['..20 years', { min: null, max: 20, unit: 'years' }],
    ['15.. years', { min: 15, max: null, unit: 'years' }],
    ['20..life years', { min: 20, max: 'life', unit: 'years' }],
    ['..life years', { min: null, max: 'life', unit: 'years' }],
    ['0..5 years', { min: 0, max: 5, unit: 'years' }],
    ['5..5 years', { min: 5, max: 5, unit: 'years' }],
    ['6..18 months', { min: 6, max: 18, unit: 'months' }],
    ['541..1095.5 days', { min: 541, max: 1095.5, unit: 'days' }],
  ])('reads penalty=%j as %j', (text, penalty) => {
    expect(ProvisionSchema.parse({ ...least, penalty: text }).penalty).toEqual(penalty);
  });

  test.each([
    ...['', '..', '.. years', '4..8', '4..8 weeks', '4-8 years', '4 years', 'life', 'life.. years', '4..8  years'],
    ...['-4..8 years', '4..8 Years', ' 4..8 years', '4..8 years or a fine', '1e1..20 years', '4,5..8 years'],
  ])('refuses penalty=%j', (penalty) => {
    expect(messagesOf({ penalty })).toEqual([
      'penalty is not a penalty. Write two numbers with a unit: "4..8 years", "..20 years", "15.. years" or "20..life years".',
    ]);
  });

  test.each(['8..4 years', '10..9 years', '5.5..5.4 months'])('refuses penalty=%j, compared as numbers', (penalty) => {
    expect(messagesOf({ penalty })).toEqual([
      'penalty is a penalty whose least is above its most. Put the lower number first.',
    ]);
  });

  test.each([
    [{ n: '3.D' }, 'n'],
    [{ numbering: 'ours' }, 'numbering'],
    [{ date: '2008-13' }, 'date'],
    [{ date: '2009/2008' }, 'date'],
    [{ source: 'seen' }, 'source'],
    [{ confidence: 'sure' }, 'confidence'],
    [{ recalledBy: 'x' }, ''],
    [{ topic: 'prevention' }, ''],
  ])('refuses %j', (attributes, path) => {
    const issues = ProvisionSchema.safeParse({ ...least, ...attributes }).error?.issues;
    expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});
