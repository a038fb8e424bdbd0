// Which folders of a copy are not there, told in as few names as say it. Called by the script of the cover.

/**
 * A folder that is missing with all that is in it is told once.
 * @param parts all folders, sorted
 */
export function missingParts(parts: readonly string[], seen: ReadonlySet<string>): string[] {
  const missing = parts.filter((part) => !seen.has(part));
  const isWhollyGone = (part: string) => !parts.some((other) => other.startsWith(`${part}/`) && seen.has(other));
  return missing.filter((part) => !missing.some((outer) => part.startsWith(`${outer}/`) && isWhollyGone(outer)));
}
