// FILES.txt of a copy: every file with its SHA-256, in the form that `sha256sum -c` and `shasum -a 256 -c` read. Written by `npm run pack`
// and read by its check.

export const FILE_LIST = 'FILES.txt';

export interface ListedFile {
  path: string;
  sha256: string;
}

/** @param name what the copy is: `mandate-atlas-es 0.1.0` */
export function toFileList(name: string, files: readonly ListedFile[]): string {
  const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}`);
  return [`# ${name}: ${files.length} files, each with its SHA-256`, ...lines, ''].join('\n');
}

/**
 * The files of a list.
 * @throws where the list is not whole or not one, with what to do
 */
export function parseFileList(text: string): ListedFile[] {
  const [head = '', ...lines] = text.split(/\r?\n/);
  const [, count] = /^# .*: (\d+) files,/.exec(head) ?? [];
  if (count === undefined) throw new Error(`${FILE_LIST} is not the list of a copy of the atlas. Copy it again.`);
  const files = lines
    .filter((line) => line !== '')
    .map((line, index): ListedFile => {
      const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (sha256 === undefined || path === undefined || /^\/|(?:^|\/)\.\.(?:\/|$)|\\/.test(path))
        throw new Error(
          `${FILE_LIST}:${index + 2} is "${line.slice(0, 80)}", which is no line of the list. Copy it again.`,
        );
      return { path, sha256 };
    });
  if (files.length !== Number(count))
    throw new Error(`${FILE_LIST} lists ${files.length} of ${count} files: it was copied in part. Copy it again.`);
  return files;
}
