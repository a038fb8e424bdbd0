// Whatever an editor types, the readers of content give what it says or tell what is wrong with it, at its place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/corpus/issue.ts';
import { parseMdx } from '../../../src/corpus/parse-mdx.ts';
import { readYaml } from '../../../src/corpus/read-yaml.ts';
import { CountrySchema } from '../../../src/schemas/country.ts';

const YAML = [
  ...[
    '\n',
    '\n',
    '  ',
    '    ',
    '- ',
    'name: ',
    'code: ',
    'criteria: ',
    '? ',
    '&a ',
    '*a ',
    '<<: ',
    '!!binary ',
    '!!set ',
  ],
  ...['| ', '> ', '"', "'", '{', '}', '[', ']', ',', ': ', ' #', '%YAML 1.1\n', '---\n', '...\n', '\t', '~', 'yes'],
  ...['0x1F', '1e999', '2008-02-30', '.inf', '__proto__: ', 'constructor: ', '\u0085', '\uFEFF', 'é', 'ar'],
];
const MDX = [
  ...['\n', '\n\n', '<Provision ', 'n="1" ', 'n="art-1" ', '>', '/>', '</Provision>', '</', 'verb="urges" ', '{', '}'],
  ...['{1+1}', 'import x from "y"\n', 'export a\n', '<Note>', '</Note>', '<Ref to="a">', '</Ref>', '[a](b)', '![x](y)'],
  ...[
    '**',
    '_',
    '`',
    '```\n',
    '## ',
    '- ',
    '1. ',
    '> ',
    '| a | b |\n|-|-|\n',
    '<!-- -->',
    '&amp;',
    '&#0;',
    '\\',
    '<',
    '"',
  ],
  ...['words ', 'é', '[^1]', '[^1]: x', '---\n', '<a href="javascript:x">', '</a>', '<br>', '\t', '\r\n', '    '],
];
const textOf = (pieces: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );

function expectPlaces(issues: readonly Issue[], text: string): void {
  const lines = text.split('\n').length;
  for (const { line, column, message } of issues)
    expect(line > 0 && line <= lines && column > 0 && message !== '', `${line}:${column} ${message}`).toBe(true);
}

describe('readYaml', () => {
  test('reads any text, or tells what is wrong', () => {
    fc.assert(
      fc.property(textOf(YAML), (text) => {
        const { value, issues } = readYaml(text, CountrySchema, 'x.yml');
        expect(value !== undefined || issues.length > 0).toBe(true);
        expectPlaces(issues, text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseMdx', () => {
  test('reads any text, or tells what is wrong', () => {
    fc.assert(
      fc.property(textOf(MDX), (text) => {
        expectPlaces(parseMdx(text, 'x.mdx', 1).issues, text);
      }),
      { numRuns: 2000, examples: [['export a\n`\\'], ['import a\n`a \\']] },
    );
  });
});
