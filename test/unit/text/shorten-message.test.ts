import { describe, expect, test } from 'vitest';
import { shortenMessage } from '../../../src/text/shorten-message.ts';

describe('shortenMessage', () => {
  test('leaves what is short', () => {
    expect(shortenMessage('"a" is not b. Correct it.')).toBe('"a" is not b. Correct it.');
  });

  test('cuts a quoted value and keeps what is to be done', () => {
    expect(shortenMessage(`"${'x'.repeat(1_000_000)}" is too long. Shorten it.`)).toBe(
      `"${'x'.repeat(200)}…" is too long. Shorten it.`,
    );
  });

  test('leaves a list of what is known', () => {
    const message = `"a" is not known. Use one of: ${'word, '.repeat(50)}end.`;
    expect(shortenMessage(message)).toBe(message);
  });

  test('keeps beginning and end of many quotations', () => {
    const short = shortenMessage(`Begins. ${'"x" '.repeat(10_000)}Ends.`);
    expect(short).toMatch(/^Begins\. .*… .*Ends\.$/);
    expect(short.length).toBeLessThan(1000);
  });

  test('halves no letter', () => {
    expect(shortenMessage(`"${'x'.repeat(199)}😀😀" is long.`)).toBe(`"${'x'.repeat(199)}…" is long.`);
  });
});
