// Bytes of a file as text, and where they are none. Called by the readers of content and guides.

/** Text of UTF-8 `bytes`, with its byte order mark; else line and column of the first sequence that is not UTF-8. */
export function decodeText(
  bytes: Uint8Array,
): { text: string; at?: undefined } | { text?: undefined; at: { line: number; column: number } } {
  const text = decode(bytes, false);
  if (text !== undefined) return { text };
  // The longest beginning that decodes, its last sequence whole or not: what is behind it is wrong.
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  const lines = (decode(bytes.subarray(0, good), true) ?? '').replace(/^\uFEFF/, '').split('\n');
  return { at: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 } };
}

function decode(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
