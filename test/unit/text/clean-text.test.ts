import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/text/clean-text.ts';

describe('cleanText', () => {
  test.each([
    ['a\u0000b', 'a\uFFFDb'],
    ['bell\u0007', 'bell\uFFFD'],
    ['half \uD83D pair', 'half \uFFFD pair'],
    ['half \uDE42 pair', 'half \uFFFD pair'],
    ['no character \uFFFE\uFFFF', 'no character \uFFFD\uFFFD'],
    ['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
  ])('writes %j as %j', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  test.each(['=1', '\ttab', '\u202Eright to left', 'é', '🙂', ' spaced ', '\u00AD'])('leaves %j as it is', (text) => {
    expect(cleanText(text)).toBe(text);
  });
});
