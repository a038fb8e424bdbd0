// The floors of src from the lowest to the highest, and what still climbs. Read by the wall test; drawn in docs/architecture.md.

/** Each floor may import itself and what stands before it. The longest path that begins a file's own is its floor. */
export const FLOORS = [
  'schemas',
  'text',
  'citations',
  'corpus',
  'texts',
  'atlas',
  'addresses',
  'lint',
  'audit',
  'exports',
  'engine',
  'search',
  'pictures',
  'words',
  'site/locals',
  'site/styles',
  'site/dom',
  'site/instant',
  'site/frame',
  'site/parts',
  'rooms',
  'editor',
  'integrations',
  'middleware',
  'pages',
] as const;

/** Floors that run without Astro, clock or environment of their own. */
export const PURE = [
  'schemas',
  'text',
  'citations',
  'corpus',
  'texts',
  'atlas',
  'addresses',
  'lint',
  'audit',
  'exports',
  'engine',
  'search',
  'pictures',
  'words',
] as const;

/** Floors whose folders are rooms: none of them may import another. */
export const ROOMS: readonly string[] = ['rooms'];

/** Climbs of today as `file -> imported file`, below src. This list may only shrink. */
export const EXCEPTIONS: readonly string[] = [];

/** Markup of the frame and its parts that reads corpus or graph itself, below src. This list may only shrink. */
export const READS_ATLAS: readonly string[] = [];
