// Kinds of pages by their address. Called by the measure of languages.

/** Rooms in which a record has a page of its own below the list. */
const DEEPER: Readonly<Record<string, number>> = { legislation: 2, indicators: 2, commitments: 2, guides: 2 };

/** `resolutions/ag-res-2348/index.html` → `resolutions/*`. */
export function pageKind(page: string): string {
  const parts = page
    .replace(/(?:index)?\.html$/, '')
    .split('/')
    .filter(Boolean);
  const [room = 'home', ...below] = parts;
  if (!below.length) return room;
  if (room === 'legislation' && below.length === 2) return 'legislation/<state>/*';
  if (room === 'legislation' && below[0]?.length === 2) return 'legislation/<state>';
  if (
    DEEPER[room] !== undefined &&
    /^(?:provisions|questions|criteria|profiles|treaties|by-year|uptake|network|compare)$/.test(below[0] ?? '')
  )
    return `${room}/${below[0]}${below.length > 1 ? '/*' : ''}`;
  return `${room}/*`;
}
