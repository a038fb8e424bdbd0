// One measured process of the bench: `core` reads, lints and builds the graph; `index` makes the
// search index; `site` builds the site with Astro. Prints JSON.
import { resolve } from 'node:path';
import { build, type AstroInlineConfig } from 'astro';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { Atlas } from '../../src/atlas/atlas.ts';
import { collectRecords, indexContent } from '../../src/integrations/index-content.ts';
import { toProvisionData } from '../../src/rooms/provisions/provisions-json.ts';
import { checkContent } from '../../src/lint/check-content.ts';
import { BUILD_RULES } from '../../src/lint/rules.ts';

export interface Phase {
  name: string;
  seconds: number;
  /** Of all threads of the process. */
  cpuSeconds: number;
  /** Peak resident memory of this Node process up to the end of the phase, in MiB. */
  peakMiB: number;
}

const [mode, contentDir = '', out = ''] = process.argv.slice(2);
const phases: Phase[] = [];
let started = performance.now();
let used = process.cpuUsage();

function end(name: string): void {
  const now = performance.now();
  const { user, system } = process.cpuUsage(used);
  phases.push({
    name,
    seconds: (now - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  });
  started = performance.now();
  used = process.cpuUsage();
}

if (mode === 'index') {
  const { corpus } = await readCorpus(resolve(contentDir));
  const atlas = new Atlas(corpus);
  const records = await collectRecords(atlas);
  end('read for the index');
  // The explorer has it made too, whichever comes first.
  toProvisionData(atlas);
  end('data of the explorer');
  await indexContent(atlas, records);
  end('index');
} else if (mode === 'core') {
  const { corpus, issues, texts } = await readCorpus(resolve(contentDir));
  end('read');
  const atlas = new Atlas(corpus);
  const { relations } = atlas.graph;
  end('graph');
  if (!relations.length) throw new Error('The synthetic content has no relations, so its graph measures nothing.');
  issues.push(...(await checkContent(BUILD_RULES, { atlas, corpus, texts, today: undefined })));
  end('lint');
  if (issues.length)
    throw new Error(`The synthetic content has ${issues.length} issues, first: ${JSON.stringify(issues[0])}`);
} else {
  process.env['ATLAS_CONTENT'] = resolve(contentDir);
  const config: AstroInlineConfig = {
    logLevel: 'error',
    outDir: resolve(out),
    integrations: [
      {
        name: 'bench',
        hooks: {
          'astro:build:start': () => end('check and index'),
          'astro:build:generated': () => end('render'),
          'astro:build:done': () => end('write'),
        },
      },
    ],
  };
  await build(config);
}
process.stdout.write(`\n${JSON.stringify(phases)}\n`);
