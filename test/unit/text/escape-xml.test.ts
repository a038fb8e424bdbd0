import { describe, expect, test } from 'vitest';
import { escapeXml, toXmlText } from '../../../src/text/escape-xml.ts';

describe('toXmlText', () => {
  test.each([
    ['plain – naïve 😀', 'plain – naïve 😀'],
    ['a\u0000b\u0001c\u001Fd\uFFFEe\uFFFFf', 'abcdef'],
    ['a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['a\tb\nc\rd', 'a\tb\nc\rd'],
  ])('makes of %j what XML 1.0 allows', (text, expected) => {
    expect(toXmlText(text)).toBe(expected);
  });
});

describe('escapeXml', () => {
  test.each([
    ['A & B <c> "d"', 'A &amp; B &lt;c&gt; &quot;d&quot;'],
    ['a]]>b', 'a]]&gt;b'],
    ['a\tb\nc\rd', 'a&#9;b&#10;c&#13;d'],
    ['a\u0000<\uD800', 'a&lt;\uFFFD'],
  ])('escapes %j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});
