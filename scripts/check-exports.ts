// npm run check:exports -- [--akn-schema FILE] [--content DIR]: writes the files that readers take away, of all works, and reads them back
// by other programs. With the OASIS schema of Akoma Ntoso it is checked against that too. Ends with 1 if there is a fault.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Atlas } from '../src/atlas/atlas.ts';
import { toLine } from '../src/text/to-line.ts';
import { checkContent } from './terminal/check-content.ts';
import { readOptions } from './terminal/read-options.ts';
import type { Checked } from './exports/export-check.ts';
import { Refusal, stop, tell } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

/** Faults of one check that are told; the others are counted. */
const TOLD = 20;

tellErrors();
const { values } = readOptions({
  options: { 'akn-schema': { type: 'string' }, content: { type: 'string', default: 'content' } },
});
const aknSchema = values['akn-schema'];
if (aknSchema !== undefined && !existsSync(aknSchema))
  stop(`--akn-schema ${aknSchema}: there is no such file. Name akomantoso30.xsd of OASIS.`);
checkContent(resolve(values.content), values.content, '--content');

const { readCorpus } = await import('../src/corpus/read-corpus.ts');
const { toExportSite } = await import('./exports/export-check.ts');
const { EXPORT_CHECKS } = await import('./exports/checks.ts');
const { corpus } = await readCorpus(resolve(values.content));
const given = toExportSite(new Atlas(corpus), 'https://atlas.example/', aknSchema);

let faulty = 0;
let skipped = 0;
for (const { name, needsAknSchema = false, run } of EXPORT_CHECKS) {
  if (needsAknSchema && aknSchema === undefined) {
    skipped++;
    say(`not checked  ${name}: name the schema with --akn-schema.`);
    continue;
  }
  const { count, faults } = await runCheck(run);
  faulty += faults.length;
  for (const { file, message } of faults.slice(0, TOLD)) tell(`${file}: ${message}`);
  if (faults.length > TOLD) tell(`… and ${faults.length - TOLD} more.`);
  say(`${faults.length ? `${faults.length} faults` : 'ok'}  ${name} (${count})`);
}
say(
  `${given.works.length} works and ${given.translations.length} translations, ${EXPORT_CHECKS.length - skipped} of ${EXPORT_CHECKS.length} checks: ` +
    (faulty ? `${faulty} faults.` : 'no fault.'),
);
process.exitCode = faulty ? 1 : 0;

/** What a check throws is a fault: the file cannot be read at all. That it cannot be made is told at once. */
async function runCheck(run: (typeof EXPORT_CHECKS)[number]['run']): Promise<Checked> {
  try {
    return await run(given);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return { count: 0, faults: [{ file: 'data/', message: error instanceof Error ? error.message : String(error) }] };
  }
}

function say(line: string): void {
  process.stdout.write(`${toLine(line)}\n`);
}
