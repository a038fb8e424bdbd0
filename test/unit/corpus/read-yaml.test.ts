import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/corpus/read-yaml.ts';
import { ResolutionSchema } from '../../../src/schemas/resolution.ts';

const Sample = z.strictObject({
  name: z.string(),
  list: z.array(z.strictObject({ to: z.string() })).optional(),
});

/** `line:column rule message` of every issue of `text`. */
function issuesOf(text: string, schema: z.ZodType = Sample): string[] {
  return readYaml(text, schema, 'f.yml', { firstLine: 2 }).issues.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  );
}

describe('readYaml', () => {
  test('gives the value, without issues', () => {
    const { value, issues } = readYaml('name: a\nlist:\n- {to: b}\n', Sample, 'f.yml');
    expect({ value, issues }).toEqual({ value: { name: 'a', list: [{ to: 'b' }] }, issues: [] });
  });

  test.each([
    ['name', 2, 7],
    ['list.0.to', 4, 7],
    ['list.1.to', 5, 8],
    ['list.1', 5, 3],
    ['list.1.note', 5, 3],
    ['list.7', 4, 1],
    ['absent', 2, 1],
    ['absent.0.to', 2, 1],
    ['', 2, 1],
  ])('places %j at %i:%i', (path, line, column) => {
    const { placeOf } = readYaml('name: a\nlist:\n- to: b\n- {to: c}\n', Sample, 'f.yml', { firstLine: 2 });
    expect(placeOf(path)).toEqual({ file: 'f.yml', line, column });
  });

  test.each([
    ['name: a\nname: b\n', '3:1 yaml-parses "name" stands twice in one map. Keep one of the two.'],
    [
      'name: "a\n',
      '3:1 yaml-parses This is not valid YAML: Missing closing "quote. Check indentation, quotes and colons here.',
    ],
    [
      'name: a: b\n',
      '2:7 yaml-parses This is not valid YAML: Nested mappings are not allowed in compact mappings. Check indentation, quotes and colons here.',
    ],
    [
      '\tname: a\n',
      '2:1 yaml-parses This is not valid YAML: Tabs are not allowed as indentation. Check indentation, quotes and colons here.',
    ],
    [
      'name: &x a\nlist: *x\n',
      '3:7 yaml-parses "*x" repeats another value by reference, which is not read here. Write the value out.',
    ],
    [
      'name: *x\n',
      '2:7 yaml-parses "*x" repeats another value by reference, which is not read here. Write the value out.',
    ],
    ['', '2:1 schema-valid This is not a list of keys with values. Write each fact as "key: value".'],
    ['- a\n', '2:1 schema-valid This is not a list of keys with values. Write each fact as "key: value".'],
    ['list: []\n', '2:1 schema-valid "name" is missing. Add it (string).'],
    ['name: a\nlist:\n- {}\n', '4:3 schema-valid "list.0.to" is missing. Add it (string).'],
    ['name: a\ncolour: b\n', '3:9 schema-valid "colour" is not a known key here. Remove it or correct its spelling.'],
    [
      'name: a\nlist:\n- {to: b, at: c}\n',
      '4:15 schema-valid "at" is not a known key here. Remove it or correct its spelling.',
    ],
    ['name: 3\n', '2:7 schema-valid "name": 3 is read as a number, and text is needed. Put it in quotes.'],
    ['name:\n', '2:6 schema-valid "name": null is not valid: Invalid input: expected string, received null.'],
    ['name: [a]\n', '2:7 schema-valid "name": is not valid: Invalid input: expected string, received array.'],
  ])('reports %j', (text, issue) => {
    expect(issuesOf(text)).toEqual([issue]);
  });

  test('reports every issue of a front matter at once', () => {
    const text = `symbol: AG/RES. 1
kind: report
titles: {de: Titel}
issuingBody: General Assembly
adopted: 2008-02-30
status: repealed
complete: false
sourceProvisions: -1
numbering: mixed
relations:
- {predicate: recalledBy, to: a}
- {predicate: mentions, to: a}
evidence:
- {source: seen, kind: official, confidence: high, checkedOn: 2026}
`;
    expect(issuesOf(text, ResolutionSchema).join('\n')).toMatchInlineSnapshot(`
      "3:7 schema-valid "kind": "report" is not one of the allowed values. Use one of: resolution, convocation, decision, declaration.
      4:14 schema-valid "de" is not a known key here. Remove it or correct its spelling.
      5:14 schema-valid "issuingBody": "General Assembly" is not an id. Use lower-case letters, digits and single hyphens.
      6:10 schema-valid "adopted": "2008-02-30" is not a date. Write a year, a month or a day that exists: 2008, 2008-04 or 2008-04-09.
      7:9 schema-valid "status": "repealed" is not one of the allowed values. Use one of: adopted, draft, in-force, issued, not-recorded.
      9:19 schema-valid "sourceProvisions": -1 is not valid: Too small: expected number to be >=0.
      12:15 schema-valid "relations.0.predicate": "recalledBy" is an inverse, which the atlas computes. Write "recalls" on the other record instead.
      13:15 schema-valid "relations.1.predicate": "mentions" is not one of the allowed values. Use one of: recalls, reaffirms, renews, strengthens, extends, followsUp, convenes, endorses, basedOn, supplements, reportsOn, cites, reproduces, implements, amends, repeals, applies, relatedTo.
      2:1 schema-valid "confidence" is missing. Add it, one of: high, medium, low.
      15:12 schema-valid "evidence.0.source": "seen" is not a source. Write a web address (https://…) or document:<workId> for a document read in full."
    `);
  });

  test('keeps dates as text, as precise as they are written', () => {
    const schema = z.strictObject({ a: z.unknown(), b: z.unknown() });
    expect(readYaml('a: 2008-04-09\nb: 2008-04\n', schema, 'f.yml').value).toEqual({ a: '2008-04-09', b: '2008-04' });
  });
});
