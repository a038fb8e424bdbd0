// Brings a place of a wide picture to the middle of its strip, where the strip is narrower. For the map and the timeline.

/** `x` in the picture's own pixels. */
export function scrollStrip(region: HTMLElement | null, x: number): void {
  if (!region || region.scrollWidth <= region.clientWidth) return;
  region.scrollLeft = x - region.clientWidth / 2;
}
