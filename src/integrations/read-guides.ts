// The guides as records of the search: title and text of each MDX page, in each language. Called by the build of the index.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { LANGUAGES, type Language } from '../schemas/languages.ts';
import { toPlainRecord } from '../search/plain-record.ts';
import type { SearchRecord } from '../engine/search-record.ts';

/**
 * @param folders where guides lie, each with a folder a language; the first that has a guide counts
 * @param paths addresses below a language: `about/`
 * @throws where a guide has no title, with its file
 */
export async function readGuides(folders: readonly string[], paths: readonly string[]): Promise<SearchRecord[]> {
  return Promise.all(
    paths.map(async (path) => {
      const pages = new Map<Language, { title: string; text: string[] }>();
      for (const language of LANGUAGES) {
        for (const folder of folders) {
          const file = join(folder, language, path.replace(/\/$/, '.mdx'));
          const source = await readFile(file, 'utf8').catch(() => undefined);
          if (source === undefined) continue;
          pages.set(language, readPage(source, file));
          break;
        }
      }
      const titles = Object.fromEntries([...pages].map(([language, { title }]) => [language, title]));
      return toPlainRecord('guide', path, titles, (language) => pages.get(language)?.text ?? []);
    }),
  );
}

function readPage(source: string, file: string): { title: string; text: string[] } {
  const lines = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(lines) ?? [];
  const facts = parseDocument(head).toJS() as { title?: unknown } | null;
  const title = facts?.title;
  if (typeof title !== 'string')
    throw new Error(
      `${file}:1: The title of this guide is missing, or no text. Write title: and words into its front matter.`,
    );
  const text = body
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .replace(/^(?:import|export) .*$/gm, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/<[^>]*>|\{[^}]*\}/g, ' ')
        .replace(/^\s*(?:#+|[-*>]|\d+\.)\s+/gm, '')
        .replace(/[*_`|]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
  return { title, text };
}
