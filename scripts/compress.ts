// npm run compress [-- --dir DIST]: packs the texts of a built site once more beside themselves, for servers that send such files.
import { formatNumber } from '../src/words/format.ts';
import { toLine } from '../src/text/to-line.ts';
import { isSite } from './build/is-site.ts';
import { settleBuilds } from './build/settle-builds.ts';
import { compressSite } from './servers/compress-site.ts';
import { fromCaller, PROJECT } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values } = readOptions({ options: { dir: { type: 'string' } } });
if (values.dir?.trim() === '') stop('No folder is named. Write it as in --dir dist.');
const named = values.dir ?? 'dist';
const dir = fromCaller(values.dir, 'dist');
process.chdir(PROJECT);
await settleBuilds();
if (!isSite(dir)) stop(`There is no built site in ${named}. Run \`npm run build\` first, or name one with --dir.`, 1);
const { files, bytes, packed } = await compressSite(dir);
const megabytes = (count: number) => `${formatNumber(Math.round(count / 100_000) / 10, 'en')} MB`;
console.log(
  toLine(`Compressed ${formatNumber(files, 'en')} files of ${named}: ${megabytes(bytes)} to ${megabytes(packed)}.`),
);
