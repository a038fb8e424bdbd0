// A part of an address, most often the one behind its `#`. Called by scripts that open what it names.

/** Decoded; as it is written where it is no percent code, such as `100%`. */
export function readFragment(hash: string): string {
  const written = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
