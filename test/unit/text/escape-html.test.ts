import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../../src/text/escape-html.ts';

describe('escapeHtml', () => {
  test.each([
    ['Côte & <b>"d\'Or"</b>', "Côte &amp; &lt;b&gt;&quot;d'Or&quot;&lt;/b&gt;"],
    ['a\u0000\u0008b\tc', 'ab\tc'],
    ['😀 𝒜', '😀 𝒜'],
    ['x\ud83dy', 'x\ufffdy'],
    ['', ''],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });
});
