// The headers that a server sends with the site. Called by the preview, and by the build, which writes them for a host to read.
import { policyFor } from './csp.ts';
import type { SearchEngine } from './search-engine.ts';

/** With every answer. A page's own policy cannot say who may frame it. */
export function headersFor(engine: SearchEngine): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policyFor(engine)}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** Bundles are named after their content: `/_astro/` below the base. */
export const LASTING = 'public, max-age=31536000, immutable';

/** `_headers`, as static hosts read it, of a site below `base`: `/` or `/atlas/`. */
export function formatHeaders(base: string, engine: SearchEngine = 'atlas'): string {
  const lines = Object.entries(headersFor(engine)).map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join('')}${base.replace(/\/?$/, '/')}_astro/*\n  Cache-Control: ${LASTING}\n`;
}
