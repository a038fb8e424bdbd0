import { describe, expect, test } from 'vitest';
import { fillIn } from '../../../src/text/fill-in.ts';

describe('fillIn', () => {
  test.each(['$&', '$1$$', "$`$'", '{value}', '\\u0000', ''])('puts %j in as it is', (value) => {
    expect(fillIn('“{value}” is not known.', { value })).toBe(`“${value}” is not known.`);
  });

  test('leaves what has no value, also where every object has something of that name', () => {
    expect(fillIn('{a} {constructor} {toString}', { a: 1 })).toBe('1 {constructor} {toString}');
  });
});
