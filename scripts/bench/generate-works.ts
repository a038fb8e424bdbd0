// Writes a content folder of synthetic works: the same bytes for the same count. What stands
// around them is in generate-lists.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection, Corpus, Vocabularies } from '../../src/corpus/types.ts';
import { generateLists, sourceOf } from './generate-lists.ts';
import { makeRandom } from '../../test/helpers/random.ts';

const PROVISIONS = 20;
/** Collections that the generator fills; laws need a state each. */
const FILLED = ['resolutions', 'conclusions', 'instruments', 'reports'] as const satisfies Collection[];
const KINDS: Record<(typeof FILLED)[number], string> = {
  resolutions: 'resolution',
  conclusions: 'conclusions',
  instruments: 'work-plan',
  reports: 'report',
};
const WORDS =
  'states should adopt measures that protect victims of trafficking and punish those who exploit them while authorities share information train officials prevent the crime assist children and adolescents strengthen laws cooperate across borders finance shelters inspect labour conditions register cases review progress report results and respect human rights gender perspective dignity choice safety return residence compensation'.split(
    ' ',
  );

/** Writes `count` works below `dir`, which is emptied first. */
export async function generateWorks(dir: string, count: number, corpus: Corpus): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  const ids = Array.from({ length: count }, (_, index) => idOf(index));
  const instruments = ids.filter((_, index) => FILLED[index % FILLED.length] === 'instruments');
  await generateLists(dir, { ids, instruments }, corpus);
  for (const collection of FILLED) await mkdir(join(dir, collection), { recursive: true });
  const random = makeRandom(count);
  for (let index = 0; index < count; index++) {
    const collection = FILLED[index % FILLED.length] ?? 'resolutions';
    await writeFile(
      join(dir, collection, `${idOf(index)}.mdx`),
      toWork(index, collection, random, corpus.vocabularies),
    );
  }
}

function idOf(index: number): string {
  return `synthetic-${String(index).padStart(6, '0')}`;
}

function toWork(index: number, collection: (typeof FILLED)[number], random: () => number, lists: Vocabularies): string {
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('The vocabularies of content/ are empty.');
    return item;
  };
  const sentence = (length: number) => {
    const text = Array.from({ length }, () => pick(WORDS)).join(' ');
    return `The ${text}.`;
  };
  const earlier = (at: number) =>
    Array.from({ length: Math.min(at, 3) }, (_, step) => idOf(Math.floor((at * (step + 1)) / 4)));
  const year = 1990 + (index % 36);
  const relations = [...new Set(earlier(index))]
    .filter((id) => id !== idOf(index))
    .map((id) => `  - { predicate: cites, to: ${id} }`);
  const provisions = Array.from({ length: PROVISIONS }, (_, at) => {
    const cites = index > 0 && at % 5 === 0 ? ` cites="${idOf(Math.floor(random() * index))}#${at + 1}"` : '';
    const topics = [...new Set([pick(lists.topics).id, pick(lists.topics).id])].join(' ');
    const terms = `${pick(WORDS)} ${pick(WORDS)}; ${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)}`;
    const due = at % 7 === 0 ? ` due="within ${1 + (index % 9)} years"` : '';
    const criteria = at % 4 === 0 ? ` criteria="${pick(lists.criteria).id}"` : '';
    const proponent = index % 5 === 0 && at % 2 === 0 ? ` proponent="${pick(lists.bodies).id}"` : '';
    return `<Provision n="${at + 1}" verb="${pick(lists.verbs).id}" addressee="${pick(lists.addressees).id}" topics="${topics}" terms="${terms}"${due}${criteria}${proponent}${cites}>\n\n${sentence(24)} ${sentence(14)}\n\n</Provision>\n`;
  });
  return `---
symbol: null
kind: ${KINDS[collection]}
titles:
  en: Synthetic work ${index} on ${sentence(8).slice(4, -1)}
shortTitle: { en: Synthetic ${index}, es: Sintético ${index}, pt: Sintético ${index}, fr: Synthétique ${index} }
issuingBody: ${pick(lists.bodies).id}
adopted: ${year}-06-0${(index % 9) + 1}
status: adopted
complete: true
sourceProvisions: ${PROVISIONS}
numbering: printed
${relations.length ? `relations:\n${relations.join('\n')}\n` : ''}confidence: low
evidence:
  - { source: '${sourceOf(index)}', confidence: low, checkedOn: 2026 }
---

${sentence(30)} ${sentence(20)}

| ${pick(WORDS)} | ${pick(WORDS)} |
| --- | --- |
| ${pick(WORDS)} | ${index} |
| ${pick(WORDS)} | ${pick(WORDS)} |

${provisions.join('\n')}`;
}
