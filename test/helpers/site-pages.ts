// The built pages as trees, and small readers for them. Used by the site tests.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HTMLElement, parse, TextNode } from 'node-html-parser';
import { expect } from 'vitest';
import { LANGUAGES, type Language } from '../../src/schemas/fields.ts';
import { readSiteFile, SITE } from './sites.ts';

/** Origin that the sites were built for. */
export const ORIGIN = new URL(process.env['ATLAS_URL'] ?? 'http://localhost:4321').origin;

export interface SitePage {
  /** Below the site's folder: `es/topics/index.html`. */
  path: string;
  /** Below the base, without slash at the start: `es/topics/`. */
  address: string;
  /** Language of its folder, undefined for the pages outside the languages. */
  language: Language | undefined;
  html: string;
  root: HTMLElement;
}

export function readSitePage(path: string, dir: string = SITE): SitePage {
  const html = readSiteFile(path, dir);
  return {
    path,
    address: path.replace(/(^|\/)index\.html$/, '$1'),
    language: LANGUAGES.find((language) => path.startsWith(`${language}/`)),
    html,
    root: parse(html, { blockTextElements: { script: true, style: true } }),
  };
}

/** File that the server answers for `path` below the base, undefined if there is none. */
export function findFile(path: string, dir: string): string | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(join(dir, file)) && statSync(join(dir, file)).isFile() ? file : undefined;
}

/** Text with white space collapsed. */
export function textOf(element: HTMLElement | undefined | null): string {
  return collapse(element?.textContent ?? '');
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Calls `visit` for every element below `root` with the language in force there. */
export function walkElements(
  root: HTMLElement,
  visit: (element: HTMLElement, language: string, texts: string[]) => void,
  language = '',
): void {
  for (const child of root.childNodes) {
    if (!(child instanceof HTMLElement)) continue;
    const own = child.getAttribute('lang') ?? language;
    const texts = child.childNodes.flatMap((node) => (node instanceof TextNode ? [collapse(node.textContent)] : []));
    visit(child, own, texts.filter(Boolean));
    walkElements(child, visit, own);
  }
}

/** Expects `problems` to be empty, and shows the first of them otherwise. */
export function expectNone(problems: readonly string[]): void {
  expect(problems.slice(0, 25), `${problems.length} problems`).toEqual([]);
}
