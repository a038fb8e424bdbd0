// The largest page of each kind of a built site beside what it may weigh. Used by the bench of budgets and by tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../src/schemas/languages.ts';

export interface Budget {
  /** Bytes of HTML, as they are and compressed. */
  html: number;
  compressed: number;
}

export const BUDGET: Budget = { html: 300_000, compressed: 60_000 };

/** Pages that hold a fixed table however many works there are: the 23 questions put to 35 states. */
const FIXED: Readonly<Record<string, Budget>> = { 'legislation/': { html: 500_000, compressed: 60_000 } };

export interface WeighedPage extends Budget {
  kind: string;
  /** Below the site, without `index.html`. */
  path: string;
  budget: Budget;
}

/** The largest page of each kind below `dir`, largest first. */
export function weighPages(dir: string): WeighedPage[] {
  const largest = new Map<string, { path: string; html: Buffer }>();
  for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
    const html = readFileSync(join(dir, file));
    const kind = kindOf(path);
    const known = largest.get(kind);
    if (!known || known.html.length < html.length) largest.set(kind, { path, html });
  }
  return [...largest]
    .map(([kind, { path, html }]) => ({
      kind,
      path,
      html: html.length,
      compressed: gzipSync(html, { level: 9 }).length,
      budget: FIXED[kind] ?? BUDGET,
    }))
    .sort((a, b) => b.html - a.html);
}

const LISTS = /^(?:by-year|by-addressee|without-topic|provisions|criteria|questions|treaties|id)$/;

/** `fr/topics/prevention/2014/` → `topics/…/…/`: what stands below the first folder is an id, but for folders of lists. */
export function kindOf(path: string): string {
  const parts = path.split('/').filter(Boolean);
  const isLanguage = LANGUAGES.some((language) => language === parts[0]);
  const kind = parts.slice(isLanguage ? 1 : 0).map((part, at) => (at === 0 || LISTS.test(part) ? part : '…'));
  return kind.length ? `${kind.join('/')}/` : '';
}

export function isOver({ html, compressed, budget }: WeighedPage): boolean {
  return html > budget.html || compressed > budget.compressed;
}
