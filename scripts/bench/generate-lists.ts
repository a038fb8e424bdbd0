// Writes what synthetic works need around them: the real vocabularies without what belongs to real works, and for each state
// answers and figures that hold by the rules of the content. Called by generate-works.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/types.ts';
import { TREATIES } from '../../src/atlas/coverage.ts';

/** One work in so many has a source whose title is known, as in the real content. */
export const TITLED_EVERY = 50;
const CHECKED = '2026';
const STATUSES = ['yes', 'partial', 'no', 'not-recorded'] as const;

/** Its host is in the list of hosts: the templates name it. */
export const sourceOf = (work: number) => `https://example.org/${work}`;

export async function generateLists(dir: string, count: number, corpus: Corpus): Promise<void> {
  const { vocabularies, countries, figureTerms } = corpus;
  for (const folder of ['vocabularies', 'meetings'])
    await cp(join('content', folder), join(dir, folder), { recursive: true });
  const write = (file: string, entries: readonly unknown[]) =>
    writeFile(join(dir, file), `${JSON.stringify({ entries })}\n`);
  for (const list of ['changes', 'initiatives', 'training', 'statistics']) await write(`${list}.yml`, []);
  await writeFile(join(dir, 'uptake.yml'), `source: null\ncheckedOn: ${CHECKED}\nentries: []\n`);
  const titled = Array.from({ length: Math.ceil(count / TITLED_EVERY) }, (_, at) => at * TITLED_EVERY);
  await write(
    'vocabularies/sources.yml',
    titled.map((work) => ({ source: sourceOf(work), title: `Source of synthetic work ${work}`, language: 'en' })),
  );
  const statusOf = (code: string, id: string) => STATUSES[(code.charCodeAt(1) + id.length) % STATUSES.length] ?? 'no';
  // The questions are asked by real works, which are not there; their examples decide as the synthetic answers do.
  await write(
    'vocabularies/criteria.yml',
    vocabularies.criteria.map((criterion) => ({
      ...criterion,
      askedBy: [],
      examples: criterion.examples.map((example) => ({
        ...example,
        decision: statusOf(example.country, criterion.id),
      })),
    })),
  );
  const [series] = vocabularies.figureSources;
  const [definition] = figureTerms.entries;
  const [unit] = figureTerms.units;
  for (const folder of ['countries', 'figures']) await mkdir(join(dir, folder), { recursive: true });
  for (const { code, labels, officialName } of countries) {
    const evidence = { source: `https://example.org/states/${code}`, confidence: 'low', checkedOn: CHECKED };
    const criteria = Object.fromEntries(
      vocabularies.criteria.map(({ id }): [string, object] => {
        const status = statusOf(code, id);
        if (status === 'not-recorded') return [id, { status }];
        const rests = { locus: `Plan of ${labels.en}`, since: { date: '2012', from: 'plan' } };
        return [id, { status, note: `Synthetic answer to ${id}.`, evidence, ...(status !== 'no' && rests) }];
      }),
    );
    const state = {
      code,
      labels,
      officialName,
      oas: { member: true },
      criteria,
      penalty: null,
      authority: null,
      treaties: Object.fromEntries(TREATIES.map((id) => [id, { signed: null, bound: null, action: 'not-recorded' }])),
    };
    await writeFile(join(dir, 'countries', `${code}.yml`), `${JSON.stringify(state)}\n`);
    await write(
      `figures/${code}.yml`,
      [2018, 2019, 2020].map((year, at) => ({
        measure: 'victims-identified',
        year,
        unit: unit?.id,
        value: 10 + at,
        series: series?.id,
        definition: definition?.id,
        evidence,
      })),
    );
  }
}
