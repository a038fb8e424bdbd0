// What a browser needs to install the site (Web Application Manifest). Called by its endpoint.

export interface WebManifest {
  name: string;
  description: string;
  language: string;
  /** Address at which the installed site opens. */
  start: string;
  /** Address below which all its pages lie. */
  scope: string;
  /** By name. */
  icons: Readonly<Record<string, { size: number; isMaskable: boolean }>>;
  /** Address of the icon of a name. */
  iconAt: (name: string) => string;
}

/** Of the light palette: a manifest names one colour each. */
const PAPER = '#fdfcf9';
const ACCENT = '#0b5a66';

export function toWebManifest({ name, description, language, start, scope, icons, iconAt }: WebManifest): string {
  const manifest = {
    id: start,
    name,
    short_name: name,
    description,
    lang: language,
    dir: 'ltr',
    start_url: start,
    scope,
    display: 'standalone',
    background_color: PAPER,
    theme_color: ACCENT,
    icons: Object.entries(icons).map(([icon, { size, isMaskable }]) => ({
      src: iconAt(icon),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
