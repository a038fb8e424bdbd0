// Reads the files of the guides, which lie in src/pages beside the content folder of the project. Called by readCorpus: what readers are
// told there is checked with the content.
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '../schemas/languages.ts';
import { FolderReader } from './folder-reader.ts';
import { issueAt, type Issue } from './issue.ts';

const FOLDER = 'src/pages';

/** What code makes pages and data of. Everything else that Astro would make a page of is prose, and has to be a guide. */
const CODE = /^(?:404\.astro|index\.astro|id\/\[id\]\.astro|\[lang\]\/.+\.astro|.+\.ts)$/;

/** What Astro makes no page of, whatever it holds. */
function isNoPage(path: string): boolean {
  return path.split('/').some((part) => /^(?:_|\.(?!well-known$))/.test(part));
}

export interface GuideTexts {
  /** Text of every MDX file in the folder of a language by its path from the project; empty if it, or a folder, cannot be read. */
  texts: ReadonlyMap<string, string>;
  issues: readonly Issue[];
}

/** @returns undefined if no guides lie beside `contentDir`, as beside the content of a bench */
export async function readGuideTexts(contentDir: string): Promise<GuideTexts | undefined> {
  const root = dirname(contentDir);
  const names = await readdir(join(root, FOLDER)).catch(() => [] as string[]);
  if (!names.length) return undefined;
  const reader = await FolderReader.open(join(root, FOLDER), undefined, FOLDER, Number.POSITIVE_INFINITY);
  const isGuide = (path: string) =>
    path.endsWith('.mdx') && LANGUAGES.some((language) => path.startsWith(`${language}/`));
  const paths = reader.listFiles().filter((path) => !isNoPage(path) && !CODE.test(path));
  const guides = paths.filter(isGuide);
  for (const path of guides) await reader.readText(path);
  const refused = reader.reportRefused(isNoPage);
  const unknown = paths
    .filter((path) => !isGuide(path))
    .map((path) =>
      issueAt(
        { file: reader.fileOf(path), line: 1, column: 1 },
        'file-name-is-id',
        `"${path}" would become a page that no list names and no check looks at. Remove it, or make it a guide in the folder of each language, ending with ".mdx".`,
      ),
    );
  const texts = [...guides, ...refused].map(
    (path) => [reader.fileOf(path), reader.texts.get(reader.fileOf(path)) ?? ''] as const,
  );
  return { texts: new Map(texts), issues: [...reader.issues, ...unknown] };
}
