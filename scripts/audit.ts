// npm run audit -- --seed 8 --size 100 [--class law]… [--out .audit]: draws facts to check against their sources, as a sheet.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { toAuditCsv, toAuditPage } from '../src/audit/audit-sheet.ts';
import { drawSample, FACT_CLASS_NAMES } from '../src/audit/draw-sample.ts';
import type { FactClass } from '../src/audit/fact.ts';
import { listFacts } from '../src/audit/list-facts.ts';
import { Atlas } from '../src/atlas/atlas.ts';
import { toLines } from '../src/text/to-line.ts';
import { didYouMean } from '../src/atlas/check-graph.ts';
import { checkContent } from './terminal/check-content.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values } = readOptions({
  options: {
    seed: { type: 'string' },
    size: { type: 'string', default: '100' },
    class: { type: 'string', multiple: true, default: [] },
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: '.audit' },
  },
});

const seed = readCount('seed', values.seed, 'Give the number that fixes the draw, as in --seed 8.');
const size = readCount('size', values.size, 'Give how many facts to draw, as in --size 100.');
const classes = values.class.map(readClass);
checkContent(resolve(values.content), values.content, '--content');
const { readCorpus } = await import('../src/corpus/read-corpus.ts');
const atlas = new Atlas((await readCorpus(resolve(values.content))).corpus);
const wanted = classes.length ? classes : FACT_CLASS_NAMES;
const facts = listFacts(atlas).filter((fact) => wanted.includes(fact.class));
if (size > facts.length)
  stop(
    `--size ${size} is more than the ${facts.length} facts of ${wanted.join(', ')}. Ask for ${facts.length} or fewer.`,
  );

const sample = drawSample(facts, seed, size, wanted);
await mkdir(values.out, { recursive: true });
const name = join(values.out, `audit-${seed}-${size}`);
await writeFile(`${name}.csv`, toAuditCsv(sample));
await writeFile(`${name}.html`, toAuditPage(sample, `Audit: seed ${seed}, ${size} of ${facts.length} facts`));
for (const [index, fact] of sample.entries())
  console.log(
    toLines(
      `${String(index + 1).padStart(3)}  ${fact.class.padEnd(14)}${fact.id}\n     ${fact.says}\n     ${fact.sources.join(' ')}`,
    ),
  );
console.log(`\n${sample.length} of ${facts.length} facts, seed ${seed}: ${name}.csv and ${name}.html`);

function readCount(option: string, text: string | undefined, remedy: string): number {
  const value = Number(text);
  if (text === undefined || !/^\d{1,9}$/.test(text) || (option === 'size' && value === 0))
    stop(`--${option} ${text ?? ''} is not a whole number${option === 'size' ? ' above 0' : ''}. ${remedy}`);
  return value;
}

function readClass(text: string): FactClass {
  const found = FACT_CLASS_NAMES.find((name) => name === text);
  return (
    found ??
    stop(`--class ${text} is not a class.${didYouMean(text, FACT_CLASS_NAMES)} Known: ${FACT_CLASS_NAMES.join(', ')}.`)
  );
}
