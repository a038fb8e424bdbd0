// The icon of the installed site, drawn from that of its pages. Called by the endpoint that makes the pictures.

/** By the name of the file: pixels, and whether the system cuts it into a shape of its own. */
export const APP_ICONS = {
  '192': { size: 192, isMaskable: false },
  '512': { size: 512, isMaskable: false },
  'maskable-512': { size: 512, isMaskable: true },
} as const;
export type AppIcon = keyof typeof APP_ICONS;

/**
 * A system may cut away all but a circle of four fifths: the ground then goes to the edges, and the sign stays well within.
 * @param favicon an SVG of 32 by 32: a ground with round corners, and a path
 */
export function drawAppIcon(favicon: string, icon: AppIcon): string {
  if (!APP_ICONS[icon].isMaskable) return favicon;
  return favicon.replace(' rx="4"', '').replace('<path ', '<path transform="translate(3.2 3.2) scale(.8)" ');
}
