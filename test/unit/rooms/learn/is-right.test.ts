import { describe, expect, test } from 'vitest';
import { isRight } from '../../../../src/rooms/learn/is-right.ts';

describe('isRight', () => {
  test.each([
    ['2007', [['2007']]],
    ['In 2007.', [['2007']]],
    ['Sí', [['sí']]],
    ['SI', [['sí']]],
    ['OAS, AG/RES. 2348 (XXXVII-O/07), ¶ 3.d, 5 June 2007.', [['AG/RES. 2348', 'ag-res-2348'], ['3.d']]],
    ['http://localhost/en/resolutions/ag-res-2348/#3.d', [['AG/RES. 2348', 'ag-res-2348'], ['3.d']]],
  ])('takes %j', (answer, wanted) => {
    expect(isRight(answer, wanted)).toBe(true);
  });

  test.each([
    ['', [['2007']]],
    ['20071', [['2007']]],
    ['not yesterday', [['yes']]],
    ['AG/RES. 2348 (XXXVII-O/07), 5 June 2007.', [['AG/RES. 2348', 'ag-res-2348'], ['3.d']]],
  ])('refuses %j', (answer, wanted) => {
    expect(isRight(answer, wanted)).toBe(false);
  });
});
