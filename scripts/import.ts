// npm run import -- FILE [--work id] [--lang es]: the official text of a work, from a file that someone has. Asks no network.
import { resolve } from 'node:path';
import { LANGUAGES, type Language } from '../src/schemas/languages.ts';
import { isWebAddress } from '../src/schemas/fields.ts';
import { readInput } from './import/read-input.ts';
import { checkContent } from './terminal/check-content.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    work: { type: 'string' },
    lang: { type: 'string' },
    collection: { type: 'string' },
    texts: { type: 'string', default: process.env['ATLAS_TEXTS'] ?? 'texts' },
    content: { type: 'string', default: 'content' },
    url: { type: 'string' },
    licence: { type: 'string' },
  },
});
const [file, ...others] = positionals;
if (file === undefined)
  stop('Name the file that is to be imported: npm run import -- resolution.docx --work ag-res-2348.');
if (others.length)
  stop(`One file is imported at a time, and ${positionals.length} were named: ${positionals.join(', ')}.`);
if (values.lang !== undefined && !isLanguage(values.lang))
  stop(`--lang ${values.lang} is not a language of the atlas. Use one of: ${LANGUAGES.join(', ')}.`);
if (values.url !== undefined && !isWebAddress(values.url))
  stop(`--url ${values.url} is not a full web address. Write it as https://….`);
checkContent(resolve(values.content), values.content, '--content');
const input = await readInput(file);
const { importFile } = await import('./import/import-file.ts');
const { lines, isWhole } = await importFile({
  input,
  work: values.work,
  language: values.lang,
  collection: values.collection,
  texts: resolve(values.texts),
  content: resolve(values.content),
  url: values.url,
  licence: values.licence,
  today: toDay(new Date()),
});
for (const line of lines) console.log(line);
process.exitCode = isWhole ? 0 : 1;

function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** The day on the clock of whoever imports. */
function toDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
