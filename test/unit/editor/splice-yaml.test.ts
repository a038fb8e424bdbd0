import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { spliceYaml } from '../../../src/editor/splice/splice-yaml.ts';

const TEXT = `# A comment.
symbol: AG/RES. 1   # behind
titles: {en: First, es: "Primera"}
adopted: 2008-04-09
evidence:
- {source: 'https://example.org/a', confidence: high}
- source: https://example.org/b

  confidence: low
relations: []
notes: 'It''s long'
`;

/** The lines in which two texts differ, out and in. */
function differ(before: string, after: string): string[] {
  const [old, next] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !next.includes(line)).map((line) => `-${line}`),
    ...next.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

function change(edit: (value: Record<string, never>) => void): string[] {
  const value = parse(TEXT) as Record<string, never>;
  edit(value);
  const result = spliceYaml(TEXT, value);
  expect(parse(result)).toEqual(value);
  return differ(TEXT, result);
}

type Loose = Record<string, unknown> & {
  titles: Record<string, string>;
  evidence: Record<string, unknown>[];
  relations: unknown[];
};
const edited = (edit: (value: Loose) => void) => change((value) => edit(value as unknown as Loose));

describe('spliceYaml', () => {
  test('gives the same text where nothing differs', () => {
    expect(spliceYaml(TEXT, parse(TEXT))).toBe(TEXT);
  });

  test.each<[string, (value: Loose) => void, string[]]>([
    [
      'changes a value, and keeps its comment',
      (value) => (value['symbol'] = 'AG/RES. 2'),
      ['-symbol: AG/RES. 1   # behind', '+symbol: AG/RES. 2   # behind'],
    ],
    [
      'keeps the quotes that are there',
      (value) => (value['notes'] = 'It’s short'),
      ["-notes: 'It''s long'", "+notes: 'It’s short'"],
    ],
    [
      'quotes what would be cut',
      (value) => (value['symbol'] = 'one # two'),
      ['-symbol: AG/RES. 1   # behind', "+symbol: 'one # two'   # behind"],
    ],
    [
      'changes one value within braces',
      (value) => (value.titles['es'] = 'Otra'),
      ['-titles: {en: First, es: "Primera"}', '+titles: {en: First, es: "Otra"}'],
    ],
    [
      'adds a key within braces',
      (value) => (value.titles['fr'] = 'Une, deux'),
      ['-titles: {en: First, es: "Primera"}', '+titles: {en: First, es: "Primera", fr: \'Une, deux\'}'],
    ],
    [
      'takes a key out of braces',
      (value) => delete value.titles['en'],
      ['-titles: {en: First, es: "Primera"}', '+titles: {es: "Primera"}'],
    ],
    ['takes a line out', (value) => delete value['adopted'], ['-adopted: 2008-04-09']],
    [
      'adds an item to a list of lines',
      (value) => value.evidence.push({ source: 'x', confidence: 'low' }),
      ['+- {source: x, confidence: low}'],
    ],
    [
      'takes the first item out',
      (value) => value.evidence.shift(),
      ["-- {source: 'https://example.org/a', confidence: high}"],
    ],
    [
      'fills an empty list',
      (value) => value.relations.push({ predicate: 'recalls', to: 'a' }),
      ['-relations: []', '+relations:', '+- {predicate: recalls, to: a}'],
    ],
    ['writes null', (value) => (value['adopted'] = null), ['-adopted: 2008-04-09', '+adopted: null']],
  ])('%s', (_, edit, lines) => {
    expect(edited(edit)).toEqual(lines);
  });

  test('puts a new key where the order of the new value has it', () => {
    const { symbol, ...rest } = parse(TEXT) as Record<string, unknown>;
    const result = spliceYaml(TEXT, { symbol, symbols: ['a', 'b'], ...rest });
    expect(result.split('\n').slice(1, 3)).toEqual(['symbol: AG/RES. 1   # behind', 'symbols: [a, b]']);
  });

  test('changes a key alone where its value stays', () => {
    expect(spliceYaml('a: {x: 1,  y: 2}\nb: 3\n', { c: { x: 1, y: 2 }, b: 3 })).toBe('c: {x: 1,  y: 2}\nb: 3\n');
  });

  test('refuses a file that is not YAML', () => {
    expect(() => spliceYaml('a: [1\n', { a: [2] })).toThrow('not valid YAML');
  });
});
