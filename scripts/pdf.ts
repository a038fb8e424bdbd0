// npm run pdf [-- --lang es] [--state pe] [--dir DIST] [--out DIR] [--chrome PATH]: the two-sheet profiles of states as PDFs, from a built
// site by headless Chromium. CHROME_PATH names the Chromium, too.
import { findChromium } from './pdf/find-chromium.ts';
import { readProfiles } from './pdf/read-profiles.ts';
import { fromCaller, PROJECT } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

/** What a profile is made for. */
const MOST_SHEETS = 2;

tellErrors();
const { values } = readOptions({
  options: {
    lang: { type: 'string' },
    state: { type: 'string' },
    dir: { type: 'string' },
    out: { type: 'string' },
    chrome: { type: 'string' },
  },
});
if (values.out?.trim() === '') stop('No folder is named. Write it as in --out pdf.');
const dir = fromCaller(values.dir, 'dist');
const out = fromCaller(values.out, 'pdf');
const profiles = readProfiles(dir, values);
const program = await findChromium(values.chrome ?? process.env['CHROME_PATH']);
process.chdir(PROJECT);
const { makePdfs } = await import('./pdf/make-pdfs.ts');
const made = await makePdfs(dir, out, profiles, program);
const long = made.filter(({ sheets }) => sheets > MOST_SHEETS).map(({ name, sheets }) => `${name} (${sheets})`);
console.log(
  `Wrote ${values.out ?? 'pdf'}: ${made.length} PDFs, ${made.reduce((sum, { sheets }) => sum + sheets, 0)} sheets.`,
);
if (long.length > 0)
  stop(`More than ${MOST_SHEETS} sheets: ${long.join(', ')}. Look at src/rooms/legislation/profile-density.ts.`, 1);
