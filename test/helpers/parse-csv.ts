// Reads a CSV file as a spreadsheet does. Used by tests of what the site gives to take away.

/** Rows of RFC 4180, headings first; a UTF-8 mark at the start is no text. */
export function parseCsv(text: string): string[][] {
  return [
    ...text.replace(/^\uFEFF/, '').matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g),
  ].map(([, line = '']) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}
