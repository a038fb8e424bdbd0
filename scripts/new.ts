// npm run new -- resolutions ag-res-2999: a draft with every key that a record of the kind needs; of a law `legislation/ar ar-ley-1`.
// npm run new -- atlas DIR: a content folder of its own.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describeTakenId } from '../src/schemas/fields.ts';
import { blankRecord } from '../src/editor/blank-record.ts';
import { DRAFTS, FILE_KINDS, pathOfRecord } from '../src/editor/record-files.ts';
import { fromCaller } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { startAtlas } from './new/start-atlas.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values, positionals } = readOptions({ options: { content: { type: 'string' } }, allowPositionals: true });
const [folder = '', id = ''] = positionals;
if (folder === 'atlas') {
  if (id === '') stop('Name the folder of the new atlas, as in `npm run new -- atlas ../wetlands/content`.');
  await startAtlas(resolve(id), id);
  console.log(`Written: ${id}. Say in atlas.yml what the atlas is about; docs/your-own-corpus.md goes on from there.`);
  process.exit();
}
const [name = '', state] = folder.split('/');
const kinds = FILE_KINDS.filter(({ isList, name: own }) => !isList && own !== 'countries' && own !== 'figures');
const kind = kinds.find((known) => known.name === name);
const isPlaced = kind?.name === 'legislation' ? /^[a-z]{2}$/.test(state ?? '') : state === undefined;
if (!kind || !isPlaced)
  stop(
    `"${folder}" is no folder of records. Use one of: ${kinds.map((known) => (known.name === 'legislation' ? 'legislation/<state>' : known.name)).join(', ')}.`,
  );
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || describeTakenId(id) !== undefined)
  stop(
    `"${id}" is not an id. Use lower-case letters, digits and single hyphens, as in \`npm run new -- resolutions ag-res-2999\`.`,
  );

const content = fromCaller(values.content, 'content');
const own = pathOfRecord(kind, id, state);
for (const path of [own, `${DRAFTS}/${own}`])
  if (existsSync(join(content, path))) stop(`${path} is there already. Choose another id, or change that one.`, 1);
const target = join(content, DRAFTS, own);
await mkdir(dirname(target), { recursive: true });
await writeFile(target, blankRecord(kind), { flag: 'wx' });
console.log(
  `Written: content/${DRAFTS}/${own}. Fill in what is empty, then move it to content/${own}, or do both in \`npm run edit\`.`,
);
