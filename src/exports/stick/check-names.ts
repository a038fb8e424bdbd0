// Whether files can be copied under their names to any disk: Windows, macOS, a stick formatted for cameras.
// Pure; called before a copy is written.

/** What Windows takes, with its drive and its last sign. */
const LONGEST_PATH = 259;
/** Left to the folder that a reader puts the copy into: `C:\Users\…\Downloads\…`. */
export const ROOM = 100;
/** Kept by Windows for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const PLAIN = /^[\w~-][\w.~-]*$/;

/**
 * What is wrong with the first name that is, as a sentence.
 * @param paths below the folder of the copy, with that folder
 */
export function checkNames(paths: readonly string[]): string | undefined {
  const known = new Map<string, string>();
  for (const path of paths) {
    const wrong = path.split('/').find((part) => !PLAIN.test(part) || part.endsWith('.') || DEVICES.test(part));
    if (wrong !== undefined)
      return `"${path}" cannot be copied to every disk: "${wrong}" is no plain name. Rename the record.`;
    if (path.length > LONGEST_PATH - ROOM)
      return `"${path}" is ${path.length} characters long. With a folder of ${ROOM} before it, Windows cannot open it. Give the record a shorter id.`;
    const other = known.get(path.toLowerCase());
    if (other !== undefined)
      return `"${other}" and "${path}" are one name on Windows and macOS. Rename one of the records.`;
    known.set(path.toLowerCase(), path);
  }
  return undefined;
}
