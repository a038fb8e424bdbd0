import { describe, expect, test } from 'vitest';
import { oneParams, ownParams, partParams, pathParams } from '../../../src/addresses/view-params.ts';
import { LANGUAGES } from '../../../src/schemas/fields.ts';

const OWN = { id: 'prevention', part: undefined };
const YEAR = { id: 'prevention', part: { id: '2014' } };

test('params give every view to every language', () => {
  for (const params of [oneParams(OWN), ownParams([OWN]), partParams([YEAR]), pathParams([YEAR], ({ id }) => id)])
    expect(params.map(({ params: { lang } }) => lang)).toEqual([...LANGUAGES]);
});

describe('ownParams', () => {
  test('leaves the parts out', () => {
    expect(ownParams([OWN, YEAR]).map(({ props }) => props.view)).toEqual(LANGUAGES.map(() => OWN));
  });
});

describe('partParams', () => {
  test('names the parts by their ids, and leaves the own page out', () => {
    expect(partParams([OWN, YEAR])[0]).toEqual({ params: { lang: 'en', part: '2014' }, props: { view: YEAR } });
    expect(partParams([OWN])).toEqual([]);
  });
});

describe('pathParams', () => {
  test('puts the parts of a list below its id', () => {
    const paths = pathParams([OWN, YEAR], ({ id }) => id).map(({ params }) => params.path);
    expect(paths.slice(0, 2)).toEqual(['prevention', 'prevention/2014']);
  });
});
