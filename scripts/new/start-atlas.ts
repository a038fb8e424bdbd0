// A content folder for an atlas of another subject: the words that hold for all mandates, and every other list empty. Called by `npm run new`.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { entryLists, FILE_KINDS, type FileKind } from '../../src/editor/record-files.ts';
import { WORK_ROLES } from '../../src/schemas/work-role.ts';
import { PROJECT } from '../terminal/project.ts';
import { Refusal } from '../terminal/stop.ts';

/** Lists that say nothing of a subject, taken as the project has them, with their labels in four languages. */
const GENERAL: ReadonlySet<string> = new Set([
  'verbs',
  'predicates',
  'statuses',
  'work-kinds',
  'body-kinds',
  'meeting-roles',
]);

/** @throws Refusal if `dir` holds anything */
export async function startAtlas(dir: string, named: string): Promise<void> {
  const held = await readdir(dir).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  if (held.length) throw new Refusal(`${named} is not empty. Name a new folder.`);
  for (const kind of FILE_KINDS.filter(({ isList }) => isList)) {
    const target = join(dir, kind.place);
    await mkdir(dirname(target), { recursive: true });
    if (GENERAL.has(kind.name)) await copyFile(join(PROJECT, 'content', kind.place), target);
    else await writeFile(target, await textOf(kind), { flag: 'wx' });
  }
}

async function textOf(kind: FileKind): Promise<string> {
  if (kind.name === 'atlas') return readFile(join(PROJECT, 'content/_templates/atlas.yml'), 'utf8');
  if (kind.name === 'work-roles') {
    const roles = Object.keys(WORK_ROLES).map((role) => `  - role: ${role}\n    works: []\n`);
    return `# Works on which a page of its own rests; the page says so where none does.\nentries:\n${roles.join('')}`;
  }
  const lists = entryLists(kind).map((name) => `${name}: []\n`);
  if (kind.name !== 'uptake') return lists.join('');
  return `source: null\ncheckedOn: ${new Date().toISOString().slice(0, 10)}\n${lists.join('')}`;
}
