import { describe, expect, test } from 'vitest';
import { fieldsQuery } from '../../../../src/site/dom/fields-query.ts';

describe('fieldsQuery', () => {
  test('leaves out what has no value', () => {
    const fields = [
      { name: 'kind', value: 'work' },
      { name: 'order', value: '' },
    ];
    expect(fieldsQuery(fields, { sort: '-date', c: '' })).toBe('?kind=work&sort=-date');
    expect(fieldsQuery([{ name: 'kind', value: '' }])).toBe('');
  });
});
