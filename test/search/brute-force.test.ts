// The search finds exactly what a scan of the texts finds: the scan reads the records and knows nothing of the index.
import { describe, expect, test } from 'vitest';
import { realCorpus } from '../helpers/real-corpus.ts';
import { matchSymbols } from '../../src/citations/match-symbols.ts';
import { isFunctionWord } from '../../src/text/function-words.ts';
import { parseSymbol } from '../../src/citations/parse-symbol.ts';
import { LANGUAGES, type Language } from '../../src/schemas/fields.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { runQuery } from '../../src/search/run-query.ts';
import { listSegments, type Facet, type SearchRecord } from '../../src/engine/search-record.ts';
import { loadStemmer, type Stemmer } from '../../src/text/stem-words.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { makeRandom } from '../helpers/random.ts';
import { realSearch } from '../helpers/memory-search.ts';

const corpus = await realCorpus();
const memory = await realSearch();
const stemmers = new Map<Language, Stemmer>();
for (const language of LANGUAGES) stemmers.set(language, await loadStemmer(language));

/** A query as the test makes it: what to type, and whether a record meets it. */
interface Case {
  text: string;
  meets: (record: Scanned) => boolean;
  /** Whether one provision meets it; undefined for fields. */
  within?: (segments: Segment[]) => boolean;
}

interface Segment {
  language: Language;
  forms: string[];
  stems: string[];
}

interface Scanned {
  record: SearchRecord;
  parts: Segment[][];
  all: Segment[];
}

function scan(read: readonly Language[]): Scanned[] {
  return memory.records.map((record) => {
    const parts = Array.from({ length: record.provisions.length + 3 }, (_, part) =>
      read.flatMap((own) => {
        const text = record.texts[own];
        if (!text) return [];
        return listSegments(text, part, record.provisions).map((segment) => {
          const forms = tokenize(segment).map(({ form }) => form);
          return { language: own, forms, stems: forms.map((form) => stemmers.get(own)?.(form) ?? form) };
        });
      }),
    );
    return { record, parts, all: parts.flat() };
  });
}

function overSegments(holds: (segment: Segment) => boolean): Pick<Case, 'meets' | 'within'> {
  return { meets: ({ all }) => all.some(holds), within: (segments) => segments.some(holds) };
}

function phraseIn(forms: readonly string[]): (segment: Segment) => boolean {
  return ({ language, stems }) => {
    const wanted = forms.map((form) => stemmers.get(language)?.(form) ?? form).join(' ');
    return ` ${stems.join(' ')} `.includes(` ${wanted} `);
  };
}

/** Makes cases out of what the texts hold, and some that they do not. */
function makeCase(random: () => number, scanned: readonly Scanned[], depth: number): Case {
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const segment = (): Segment => {
    for (;;) {
      const { all } = pick(scanned);
      const found = all[Math.floor(random() * all.length)];
      if (found && found.forms.length > 2) return found;
    }
  };
  const nested = () => makeCase(random, scanned, depth - 1);
  const kind = random();
  if (depth > 0 && kind < 0.14) {
    const [a, b] = [nested(), nested()];
    return { text: `(${a.text} OR ${b.text})`, meets: (record) => a.meets(record) || b.meets(record) };
  }
  if (depth > 0 && kind < 0.28) {
    const [a, b] = [nested(), nested()];
    return { text: `(${a.text} ${b.text})`, meets: (record) => a.meets(record) && b.meets(record) };
  }
  if (depth > 0 && kind < 0.38) {
    const [a, b] = [nested(), nested()];
    return { text: `(${a.text} -${b.text})`, meets: (record) => a.meets(record) && !b.meets(record) };
  }
  if (depth > 0 && kind < 0.46) {
    const words = segment()
      .forms.filter((form) => form.length > 3 && !isFunctionWord(form, LANGUAGES))
      .slice(0, 2);
    if (words.length) {
      const holders = words.map((word) => phraseIn([word]));
      return {
        text: `para:(${words.join(' ')})`,
        meets: ({ parts }) => parts.slice(3).some((own) => holders.every((holds) => own.some(holds))),
      };
    }
  }
  if (kind < 0.56) {
    const facet = pick<Facet>(['type', 'body', 'country', 'topic', 'addressee', 'verb', 'criterion', 'lang']);
    const values = [...new Set(memory.records.flatMap(({ facets }) => facets[facet]))];
    const value = pick(values);
    return { text: `${facet}:${value}`, meets: ({ record }) => record.facets[facet].includes(value) };
  }
  if (kind < 0.62) {
    const from = 1945 + Math.floor(random() * 75);
    const to = from + Math.floor(random() * 12);
    return {
      text: `year:${from}..${to}`,
      meets: ({ record }) => record.facets.year.some((year) => Number(year) >= from && Number(year) <= to),
    };
  }
  if (kind < 0.66) {
    const work = pick(corpus.works.filter(({ frontMatter }) => typeof frontMatter.symbol === 'string'));
    const symbol = work.frontMatter.symbol ?? '';
    const wanted = parseSymbol(symbol);
    const isWanted = (mark: string) => {
      const own = parseSymbol(mark);
      return wanted !== undefined && own !== undefined && matchSymbols(wanted, own);
    };
    const found = new Set(memory.records.filter(({ symbols }) => symbols.some(isWanted)));
    return found.size
      ? { text: `symbol:"${symbol}"`, meets: ({ record }) => found.has(record) }
      : { text: 'year:1948', meets: ({ record }) => record.facets.year.includes('1948') };
  }
  if (kind < 0.72) {
    const form = pick(
      segment()
        .forms.filter((own) => own.length > 2)
        .concat('trafficking'),
    );
    const start = form.slice(0, Math.max(2, Math.ceil(random() * form.length)));
    return { text: `${start}*`, ...overSegments(({ forms }) => forms.some((own) => own.startsWith(start))) };
  }
  if (kind < 0.86) {
    const { forms } = segment();
    const at = Math.floor(random() * (forms.length - 1));
    const phrase = forms.slice(at, at + 2 + Math.floor(random() * 3));
    if (random() < 0.15) phrase.reverse();
    return { text: `"${phrase.join(' ')}"`, ...overSegments(phraseIn(phrase)) };
  }
  const words = segment().forms.filter((form) => form.length > 3 && !isFunctionWord(form, LANGUAGES));
  const word = random() < 0.06 ? 'qqzzxxvvkk' : (words[Math.floor(random() * words.length)] ?? 'trafficking');
  return { text: word, ...overSegments(phraseIn([word])) };
}

const COUNT = 300;
const random = makeRandom(20080409);
/** A reader's own texts, and those with the English ones, which are asked where the own answer little. */
const READS: readonly { language: Language; wide: boolean }[] = LANGUAGES.flatMap(
  (language): { language: Language; wide: boolean }[] =>
    language === 'en' ? [{ language, wide: false }] : [false, true].map((wide) => ({ language, wide })),
);
const scans = new Map(READS.map((read) => [read, scan(read.wide ? [read.language, 'en'] : [read.language])]));
const english = READS.find(({ language }) => language === 'en');

describe('runQuery', () => {
  test(`finds what a scan of the texts finds, on ${COUNT} queries`, async () => {
    const wrong: string[] = [];
    let filled = 0;
    for (let number = 0; number < COUNT; number++) {
      const read = READS[number % READS.length];
      if (!read) throw new Error('There is nobody to ask.');
      const { language, wide } = read;
      const scanned = scans.get(read) ?? [];
      const sources = memory.sourcesFor(language);
      const made = makeCase(random, scanned, number % 3);
      const { evaluation, problems } = await runQuery(
        wide && sources.wider ? { ...sources, index: sources.wider } : sources,
        parseQuery(made.text, [language, 'en']),
        false,
        'records',
        [
          // Nothing is to be corrected: the query counts as it is.
          { from: '', to: '' },
        ],
      );
      const found = memory.records.filter((_, record) => evaluation?.found[record]).map(({ path }) => path);
      const wanted = scanned.filter((record) => made.meets(record)).map(({ record }) => record.path);
      if (wanted.length) filled++;
      if (found.join() !== wanted.join() || !evaluation)
        wrong.push(
          `${language}${wide ? ' and English' : ''} ${made.text}: ${found.length} for ${wanted.length} ${problems.map(({ code }) => code).join()}`,
        );
    }
    expect(wrong).toEqual([]);
    // The queries are worth asking: most of them find something.
    expect(filled).toBeGreaterThan(COUNT / 2);
  });

  test('the scan tells a wrong answer: a query is not met by what another asks for', () => {
    const scanned = (english && scans.get(english)) ?? [];
    const one = makeCase(makeRandom(1), scanned, 0);
    const counts = new Set(
      [2, 3, 4, 5, 6].map((seed) => {
        const made = makeCase(makeRandom(seed), scanned, 0);
        return scanned.filter((record) => made.meets(record)).length;
      }),
    );
    expect(one.text).not.toBe('');
    expect(counts.size).toBeGreaterThan(1);
  });
});
