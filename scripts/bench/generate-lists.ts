// Writes what synthetic works need around them: the real vocabularies without what belongs to real works, and for each state
// answers and figures that hold by the rules of the content. Called by generate-works.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/types.ts';

/** One work in so many has a source whose title is known, as in the real content. */
const TITLED_EVERY = 50;
const CHECKED = '2026';
const STATUSES = ['yes', 'partial', 'no', 'not-recorded'] as const;

/** Its host is in the list of hosts: the templates name it. */
export const sourceOf = (work: number) => `https://example.org/${work}`;

export interface SyntheticWorks {
  ids: readonly string[];
  /** Those that can be treaties. */
  instruments: readonly string[];
}

export async function generateLists(dir: string, { ids, instruments }: SyntheticWorks, corpus: Corpus): Promise<void> {
  const { vocabularies, countries, figureTerms } = corpus;
  for (const folder of ['vocabularies', 'meetings']) {
    await cp(join('content', folder), join(dir, folder), { recursive: true });
    await replaceDocuments(join(dir, folder));
  }
  // The language of an entry is that of its file, and not written there.
  const asWritten = (key: string, value: unknown) => (key === 'toldIn' ? undefined : value);
  const write = (file: string, entries: readonly unknown[]) =>
    writeFile(join(dir, file), `${withoutDocuments(JSON.stringify({ entries }, asWritten))}\n`);
  for (const list of ['changes', 'initiatives', 'training', 'statistics', 'help']) await write(`${list}.yml`, []);
  await cp(join('content', 'atlas.yml'), join(dir, 'atlas.yml'));
  await writeFile(join(dir, 'uptake.yml'), `source: null\ncheckedOn: ${CHECKED}\nentries: []\n`);
  const titled = Array.from({ length: Math.ceil(ids.length / TITLED_EVERY) }, (_, at) => at * TITLED_EVERY);
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
  // What names a real work names a synthetic one instead, or none.
  const treaties = instruments.slice(0, vocabularies.treaties.length);
  await write(
    'vocabularies/treaties.yml',
    treaties.map((work) => ({ work })),
  );
  await write(
    'vocabularies/work-roles.yml',
    vocabularies.workRoles.map(({ role }) => ({ role, works: ids.slice(0, 1) })),
  );
  await write(
    'vocabularies/indicators.yml',
    vocabularies.indicators.map(({ computedFrom, ...indicator }, index) => {
      if (!computedFrom || !('treaty' in computedFrom)) return { ...indicator, computedFrom };
      const treaty = treaties[index % treaties.length];
      return { ...indicator, ...(treaty !== undefined && { computedFrom: { treaty } }) };
    }),
  );
  await write(
    'vocabularies/glossary.yml',
    vocabularies.glossary.map((term) => ({ ...term, document: undefined })),
  );
  await write(
    'vocabularies/official-terms.yml',
    vocabularies.officialTerms.map((term) => ({ ...term, seenIn: [] })),
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
      treaties: Object.fromEntries<unknown>(
        treaties.map((id) => [id, { signed: null, bound: null, action: 'not-recorded' }]),
      ),
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

/** Sources that are real works become addresses. */
async function replaceDocuments(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    await writeFile(path, withoutDocuments(await readFile(path, 'utf8')));
  }
}

function withoutDocuments(text: string): string {
  return text.replaceAll('document:', 'https://example.org/');
}
