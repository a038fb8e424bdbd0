// Reads a CSV file as a spreadsheet does. Used by tests of what the site gives to take away.

/** Rows of RFC 4180, headings first; a UTF-8 mark at the start is no text. */
export function parseCsv(text: string, separator: ',' | ';' = ','): string[][] {
  const cell = `(?:"(?:[^"]|"")*"|[^"${separator}\\r\\n]*)`;
  const line = new RegExp(`(${cell}(?:${separator}${cell})*)\\r\\n`, 'g');
  const part = new RegExp(`${separator}(?:"((?:[^"]|"")*)"|([^"${separator}]*))`, 'g');
  return [...text.replace(/^\uFEFF/, '').matchAll(line)].map(([, whole = '']) =>
    // A separator before the first cell too, which may be empty.
    [...`${separator}${whole}`.matchAll(part)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
  );
}
