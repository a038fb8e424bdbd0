// Anchors of what stands of an official text on the page of its work and belongs to no provision. No number begins with an underscore.

/** Of an official paragraph that no provision tells. */
export function restAnchor(n: string): string {
  return `_official-${n}`;
}

/** Of a note of the official text. */
export function noteAnchor(id: string): string {
  return `_official-note-${id}`;
}

/** Whether an anchor is one of these. */
export function isTextAnchor(anchor: string): boolean {
  return anchor.startsWith('_official-');
}
