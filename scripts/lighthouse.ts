// npm run lighthouse [-- --dir dist] [--chrome PATH]: Lighthouse over eight pages of a built site as a phone loads them; ends with 1 if one
// is below a floor. Lighthouse is installed by hand, since it is larger than all that a build needs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './pdf/find-chromium.ts';
import { fromCaller, PROJECT } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values } = readOptions({ options: { dir: { type: 'string' }, chrome: { type: 'string' } } });
const dir = fromCaller(values.dir, 'dist');
process.chdir(PROJECT);
if (!existsSync(join(dir, '404.html')))
  stop(`There is no built site in ${values.dir ?? 'dist'}. Run \`npm run build\` first.`, 1);
const program = await findChromium(values.chrome ?? process.env['CHROME_PATH']);
const { runLighthouse } = await import('./lighthouse/run-lighthouse.ts');
const { LIGHTHOUSE_PAGES, findMissed } = await import('./lighthouse/floors.ts');
const scores = await runLighthouse(dir, LIGHTHOUSE_PAGES, program);
console.table(Object.fromEntries(scores.map(({ page, ...score }) => [page, score])));
const missed = scores.flatMap((score) => findMissed(score));
if (missed.length > 0) stop(`Below the floor: ${missed.join(', ')}.`, 1);
console.log(`${scores.length} pages, none below a floor.`);
