import { describe, expect, test } from 'vitest';
import { oneParams, ownParams, partParams, pathParams } from '../../../src/addresses/view-params.ts';
import { LANGUAGES } from '../../../src/schemas/fields.ts';
import { readContent } from '../../helpers/make-content.ts';
import { IN_SPANISH } from '../../helpers/spanish-content.ts';

const { atlas } = await readContent(IN_SPANISH);
const OWN = { id: 'prevention', part: undefined };
const YEAR = { id: 'prevention', part: { id: '2014' } };

test('params give every view to every language', () => {
  for (const params of [
    oneParams(atlas, () => OWN),
    ownParams(atlas, () => [OWN]),
    partParams(atlas, () => [YEAR]),
    pathParams(
      atlas,
      () => [YEAR],
      ({ id }) => id,
    ),
  ])
    expect(params.map(({ params: { lang } }) => lang)).toEqual([...LANGUAGES]);
});

describe('oneParams', () => {
  test('lays the view out of the atlas as each language tells it', () => {
    const views = oneParams(atlas, ({ corpus }) => corpus.workById.get('ag-res-2010')?.frontMatter.language);
    expect(views.map(({ params: { lang }, props: { view } }) => `${lang}: ${view ?? ''}`)).toEqual([
      'en: en',
      'es: es',
      'pt: en',
      'fr: en',
    ]);
  });
});

describe('ownParams', () => {
  test('leaves the parts out', () => {
    expect(ownParams(atlas, () => [OWN, YEAR]).map(({ props }) => props.view)).toEqual(LANGUAGES.map(() => OWN));
  });
});

describe('partParams', () => {
  test('names the parts by their ids, and leaves the own page out', () => {
    expect(partParams(atlas, () => [OWN, YEAR])[0]).toEqual({
      params: { lang: 'en', part: '2014' },
      props: { view: YEAR },
    });
    expect(partParams(atlas, () => [OWN])).toEqual([]);
  });
});

describe('pathParams', () => {
  test('puts the parts of a list below its id', () => {
    const paths = pathParams(
      atlas,
      () => [OWN, YEAR],
      ({ id }) => id,
    ).map(({ params }) => params.path);
    expect(paths.slice(0, 2)).toEqual(['prevention', 'prevention/2014']);
  });
});
