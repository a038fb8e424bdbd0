// Files and folders that nobody reads, or that are none.
import { execFile } from 'node:child_process';
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LAW, MINIMAL, RESOLUTION } from '../../helpers/make-content.ts';
import { put, type Fault } from './fault.ts';

const UNREAD = 'file-name-is-id';
const PLAIN = 'file-is-plain';
const law = MINIMAL[LAW] ?? '';

export const FILE_FAULTS: Fault[] = [
  put('a law outside the folder of a state', UNREAD, 'legislation/ar-ley-1.mdx', law),
  put('a work outside every folder', UNREAD, 'ag-res-2011.mdx', MINIMAL[RESOLUTION] ?? ''),
  put('a list under another name', UNREAD, 'vocabularies/topic.yml', 'entries: []\n'),
  put('a list beside the folders under another name', UNREAD, 'change.yml', 'entries: []\n'),
  put('a list in capitals', UNREAD, 'Training.yml', 'entries: []\n'),
  put('a list of another ending', UNREAD, 'changes.yaml', 'entries: []\n'),
  put('a file of notes', UNREAD, 'notes.txt', 'Notes.\n'),
  put('a draft beside works', UNREAD, 'resolutions/_ag-res-2011.mdx', 'Text.\n'),
  put('a hidden work', UNREAD, 'resolutions/.ag-res-2011.mdx', 'Text.\n'),
  put('a hidden law', UNREAD, 'legislation/ar/.ar-ley-1.mdx', law),
  { ...put('a folder that nobody reads', UNREAD, 'laws/ar.mdx', law), place: 'content/laws:1' },
  { ...put('a hidden folder', UNREAD, '.cache/ar.mdx', law), place: 'content/.cache:1' },
  { ...put('a folder with a line before its name', UNREAD, '_laws/ar.mdx', law), place: 'content/_laws:1' },
  { ...put('a folder in a folder', UNREAD, 'resolutions/2004/a.mdx', 'Text.\n'), place: 'content/resolutions/2004:1' },
  {
    ...put('a folder of lists in the lists', UNREAD, 'vocabularies/more/topics.yml', 'entries: []\n'),
    place: 'content/vocabularies/more:1',
  },
  put(
    'a law of no state',
    'states-complete',
    'legislation/zz/zz-ley-1.mdx',
    law.replace('jurisdiction: ar', 'jurisdiction: zz').replace(/26[.]?364/g, '1'),
    'jurisdiction',
  ),
  put('an empty work', 'file-not-empty', 'resolutions/ag-res-2011.mdx', ''),
  put('a work of blanks', 'file-not-empty', 'resolutions/ag-res-2011.mdx', ' \n'),
  put(
    'a work of more than two million bytes',
    'file-size-limited',
    'resolutions/ag-res-2011.mdx',
    `---\n${'a'.repeat(2_100_000)}\n---\n`,
  ),
  {
    what: 'a link to a file outside',
    rule: PLAIN,
    place: 'content/resolutions/ag-res-2011.mdx:1',
    plant: async (dir) => {
      await writeFile(join(dir, '../outside.mdx'), MINIMAL[RESOLUTION] ?? '');
      await symlink('../../outside.mdx', join(dir, 'resolutions/ag-res-2011.mdx'));
    },
  },
  {
    what: 'a link in the place of a list',
    rule: PLAIN,
    place: 'content/training.yml:1',
    plant: async (dir) => {
      await rename(join(dir, 'training.yml'), join(dir, '../training.yml'));
      await symlink('../training.yml', join(dir, 'training.yml'));
    },
  },
  {
    what: 'a folder of a state that is a link, without reporting the laws that it holds',
    rule: PLAIN,
    place: 'content/legislation/ar:1',
    isAlone: true,
    plant: async (dir) => {
      await rename(join(dir, 'legislation/ar'), join(dir, '../ar'));
      await symlink('../../ar', join(dir, 'legislation/ar'));
    },
  },
  ...[...new Set(Object.keys(MINIMAL).map((path) => path.split('/')[0] ?? ''))]
    .filter((name) => !name.includes('.'))
    .map((name) => ({
      what: `the folder ${name} that is a link, and nothing that follows from it`,
      rule: PLAIN,
      place: `content/${name}:1`,
      isAlone: true,
      plant: async (dir: string) => {
        await rename(join(dir, name), join(dir, `../${name}`));
        await symlink(`../${name}`, join(dir, name));
      },
    })),
  {
    what: 'a device that never ends',
    rule: PLAIN,
    place: 'content/meetings/rtp-ii.yml:1',
    plant: (dir) => symlink('/dev/zero', join(dir, 'meetings/rtp-ii.yml')),
  },
  {
    what: 'a pipe that nobody writes to',
    rule: PLAIN,
    place: 'content/meetings/rtp-ii.yml:1',
    plant: async (dir) => {
      await promisify(execFile)('mkfifo', [join(dir, 'meetings/rtp-ii.yml')]);
    },
  },
  {
    what: 'a folder in the place of a work',
    rule: 'file-readable',
    place: 'content/resolutions/ag-res-2011.mdx:1',
    plant: async (dir) => {
      await mkdir(join(dir, 'resolutions/ag-res-2011.mdx'));
    },
  },
];
