// npm run freshness [-- --size 50]: the facts most in need of a new look, by age, kind and confidence.
import { resolve } from 'node:path';
import { dayOfContent, mostInNeed } from '../src/audit/freshness.ts';
import { listFacts } from '../src/audit/list-facts.ts';
import { toLines } from '../src/text/to-line.ts';
import { Atlas } from '../src/atlas/atlas.ts';
import { checkContent } from './terminal/check-content.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values } = readOptions({
  options: { size: { type: 'string', default: '50' }, content: { type: 'string', default: 'content' } },
});
const size = Number(values.size);
if (!/^\d{1,6}$/.test(values.size) || size < 1) {
  stop(`--size ${values.size} is not a whole number above 0. Give how many facts to list, as in --size 50.`);
}
checkContent(resolve(values.content), values.content, '--content');
const { readCorpus } = await import('../src/corpus/read-corpus.ts');
const atlas = new Atlas((await readCorpus(resolve(values.content))).corpus);
const facts = listFacts(atlas);
const day = dayOfContent(atlas);
if (day === undefined) {
  stop('No fact of this content has a source that was read. Add evidence with "checkedOn".');
}
console.log(`Reckoned from ${day}, the newest reading of the content.\n`);
for (const { class: name, id, age, standsAt, confidence, path, sources } of mostInNeed(facts, day).slice(0, size))
  console.log(
    toLines(
      `${age === undefined ? 'no source' : `${age} years`}  ${standsAt ?? '-'}  ${confidence}  ${name}  ${id}\n    ${path}  ${sources[0] ?? ''}`,
    ),
  );
