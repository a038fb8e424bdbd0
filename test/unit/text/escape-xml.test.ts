import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../../src/text/escape-xml.ts';

describe('escapeXml', () => {
  test.each([
    ['Côte & <b>"d\'Or"</b>', 'Côte &amp; &lt;b&gt;&quot;d&#39;Or&quot;&lt;/b&gt;'],
    ['a\u0000\u0008b\tc', 'ab\tc'],
    ['😀 𝒜', '😀 𝒜'],
    ['x\ud83dy', 'x\ufffdy'],
    ['', ''],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });
});
