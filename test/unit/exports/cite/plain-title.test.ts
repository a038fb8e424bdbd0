import { describe, expect, test } from 'vitest';
import { toPlainTitle } from '../../../../src/exports/cite/plain-title.ts';

describe('toPlainTitle', () => {
  test.each([
    ['', ''],
    [' ', ''],
    ['Ley 26.364 – “Trata”, ação, œuvre… €', 'Ley 26.364 – “Trata”, ação, œuvre… €'],
    ['a\u0000 title\r\n of two lines', 'a title of two lines'],
    [' two  blanks\tand ends ', 'two blanks and ends'],
    ['no\u00a0break \u202f kept', 'no\u00a0break \u202f kept'],
    ['half \uD800, private \uE000, none \uFFFF, \u0085 line', 'half , private , none , line'],
    ['الاتجار \u202Eabc 😀', 'الاتجار \u202Eabc 😀'],
  ])('%j becomes %j', (text, plain) => {
    expect(toPlainTitle(text)).toBe(plain);
  });
});
