import { describe, expect, test } from 'vitest';
import {
  toInstantJson,
  type InstantData,
  type InstantEntry,
  type InstantLabels,
} from '../../../../src/site/instant/instant-json.ts';
import { rowOf } from '../../../../src/addresses/record-kinds.ts';
import { edit, LAW, readContent, REPORT } from '../../../helpers/make-content.ts';

const LABELS: InstantLabels = {
  language: 'en',
  words: {
    list: 'l',
    all: 'a',
    none: 'n',
    one: '1',
    other: 'o',
    'number.art': 'Art.',
    'number.s': 's.',
    'number.pre': 'p',
  },
  kind: (kind) => kind,
  work: ({ frontMatter }) => frontMatter.kind,
  number: (n) => n.replace('art-', 'Art. ').replace(/-/g, ' '),
};

async function read(language: InstantLabels['language'], files = {}): Promise<InstantData> {
  const { corpus } = await readContent(files);
  return JSON.parse(toInstantJson(corpus, { ...LABELS, language })) as InstantData;
}
const find = ({ entries }: InstantData, path: string): InstantEntry | undefined =>
  entries.find((entry) => entry.path === path);

describe('toInstantJson', () => {
  test('tells how far before others a kind comes, as the table of kinds has it', async () => {
    const { kinds, weights } = await read('en');
    const weightOf = (label: string) => weights[kinds.indexOf(label)];
    expect(weights).toHaveLength(kinds.length);
    expect(weightOf('state')).toBe(rowOf('state').weight);
    expect(weightOf('topic')).toBe(rowOf('topic').weight);
    expect(weightOf('resolution')).toBe(0);
  });

  test('has an entry for every record', async () => {
    const { corpus } = await readContent();
    const { entries } = await read('en');
    const { bodies, criteria, glossary, topics } = corpus.vocabularies;
    const lists = [
      corpus.works,
      corpus.practices,
      corpus.commitments,
      corpus.countries,
      corpus.meetings,
      bodies,
      criteria,
      glossary,
      topics,
    ];
    expect(entries.length).toBe(lists.reduce((sum, list) => sum + list.length, 0));
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
  });

  test('gives a work its symbol, its title in the language and its printed numbers', async () => {
    const data = await read('es');
    const entry = find(data, 'resolutions/ag-res-2010/');
    expect(entry).toEqual({
      path: 'resolutions/ag-res-2010/',
      name: 'Lucha contra la trata',
      kind: data.kinds.indexOf('resolution'),
      mark: 'AG/RES. 2010 (XXXIV-O/04)',
      marks: ['AG/RES. 2010 (XXXIV-O-04)'],
      words: 'fighting trafficking',
      numbers: '3.d',
    });
  });

  test('falls back to a title in another language, and says which', async () => {
    const data = await read('fr');
    expect(find(data, 'instruments/lima-protocol/')).toMatchObject({ name: 'Protocolo de Lima', lang: 'es' });
    expect(find(data, 'meetings/rtp-i/')?.lang).toBe('en');
    expect(find(await read('en'), 'resolutions/ag-res-2010/')).not.toHaveProperty('lang');
  });

  test('gives a law its citation without what stands in brackets, and both titles', async () => {
    const path = 'legislation/ar/ar-ley-26364/';
    expect(find(await read('en'), path)).toMatchObject({
      name: 'Law on Trafficking',
      mark: 'Ley 26.364',
      markLang: 'es',
      marks: ['Ley 26364'],
      also: ['Ley de Trata'],
      numbers: 'art-2 art-145-bis',
    });
    const spanish = find(await read('es'), path);
    expect(spanish).toMatchObject({ name: 'Ley de Trata', words: 'law trafficking' });
    expect(spanish).not.toHaveProperty('also');
    expect(spanish).not.toHaveProperty('markLang');
  });

  test('gives a document its short name in the language, and those in others', async () => {
    const data = await read('en');
    const path = 'instruments/lima-protocol/';
    expect(find(data, path)).toMatchObject({
      short: 'Lima Protocol',
      shorts: ['Protocole de Lima'],
    });
    // A title that is the short name is not said twice.
    const spanish = find(await read('es'), path);
    expect(spanish).toMatchObject({ shorts: ['Lima Protocol', 'Protocole de Lima'] });
    expect(spanish).not.toHaveProperty('short');
  });

  test('keeps a printed number that the anchor does not tell', async () => {
    const files = edit(LAW, 'label="Art. 145 bis"', 'label="Art. 145-BIS"');
    expect(find(await read('en', files), 'legislation/ar/ar-ley-26364/')?.printed).toEqual({
      'art-145-bis': 'Art. 145-BIS',
    });
    expect(find(await read('en'), 'legislation/ar/ar-ley-26364/')).not.toHaveProperty('printed');
  });

  test('does not repeat a citation with which the title begins', async () => {
    const files = edit(LAW, 'englishTitle: Law on Trafficking', 'englishTitle: Ley 26.364 on trafficking');
    const entry = find(await read('en', files), 'legislation/ar/ar-ley-26364/');
    expect(entry).not.toHaveProperty('mark');
    expect(entry?.marks).toEqual(['Ley 26.364', 'Ley 26364']);
  });

  test('quotes what JSON would break on', async () => {
    const name = find(await read('en', edit(REPORT, 'A statement.', 'A "statement".')), 'reports/ngo-report/')?.name;
    expect(name).toBe('Statement of "Example" & others');
  });
});
