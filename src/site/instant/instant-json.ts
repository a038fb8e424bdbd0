// What the search box offers while one types: every record by its name, in one language. Loaded when the box is first used.
import type { Corpus, Work } from '../../corpus/types.ts';
import { listRecordKinds, mapKind, rowOf, type NamedKind } from '../../addresses/record-kinds.ts';
import { listCitable } from '../../citations/cited-record.ts';
import { shortCitation } from '../../citations/short-citation.ts';
import { lawLanguage } from '../../atlas/law-language.ts';
import { pickText } from '../../atlas/work-queries.ts';
import { LANGUAGES, type Language } from '../../schemas/fields.ts';
import { foldWords } from '../../text/fold-words.ts';
import { isFunctionWord } from '../../text/function-words.ts';

/** A record that can be opened from the box. */
export interface InstantEntry {
  /** Language-neutral path, with a fragment for a term of the glossary. */
  path: string;
  /** Title or label. */
  name: string;
  /** Language of the name, where it is not that of the file. */
  lang?: Language;
  /** Index in `kinds`. */
  kind: number;
  /** Short name of a document, which is shown in the place of its symbol. */
  short?: string;
  /** Symbol, citation or acronym, as printed. */
  mark?: string;
  /** Language of the mark, where it is a citation in another language. */
  markLang?: string;
  /** Every other mark. */
  marks?: string[];
  /** Names that it is known by as a whole and that are not shown: those of a state, titles of a law. */
  also?: string[];
  /** Short names of a document in other languages. */
  shorts?: string[];
  /** Words of its names in other languages that stand in none of the above, folded. */
  words?: string;
  /** Anchors of the provisions that bear a printed number, separated by spaces. */
  numbers?: string;
  /** Numbers as printed, where they cannot be read off the anchor: `art-149-a` is `Art. 149-A`. */
  printed?: Record<string, string>;
}

/** Words of the box that no page needs before it is used. `{count}` and `{query}` are filled in by the reader. */
export interface InstantWords {
  list: string;
  all: string;
  none: string;
  one: string;
  other: string;
  'number.art': string;
  'number.s': string;
  'number.pre': string;
}

export interface InstantData {
  words: InstantWords;
  /** What an entry is, as the reader is told: `Resolution`, `Statute · Argentina`. */
  kinds: string[];
  /** How far before others entries of each of `kinds` come. */
  weights: number[];
  entries: InstantEntry[];
}

/** What the file needs in the language of the reader. */
export interface InstantLabels {
  language: Language;
  words: InstantWords;
  /** What one record of a kind is called. */
  kind: (kind: NamedKind) => string;
  work: (work: Work) => string;
  /** Number of a provision as it is read off its anchor. */
  number: (n: string) => string;
}

/** The file of one language, an entry a line, in the order of the corpus. */
export function toInstantJson(corpus: Corpus, labels: InstantLabels): string {
  const { language, words } = labels;
  const kinds: string[] = [];
  const kindOf = (label: string) => (kinds.includes(label) ? kinds.indexOf(label) : kinds.push(label) - 1);
  const weights: number[] = [];
  const entries: InstantEntry[] = [
    ...listRecordKinds()
      .filter((kind): kind is NamedKind => kind !== 'work' && rowOf(kind).weight !== undefined)
      .flatMap((kind) => {
        const index = kindOf(labels.kind(kind));
        weights[index] = rowOf(kind).weight ?? 0;
        return listEntries(corpus, kind, language, index);
      }),
    ...corpus.works.map((work) => toWorkEntry(work, labels, kindOf(labels.work(work)))),
  ];
  const order = kinds.map((_, index) => weights[index] ?? 0);
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `{"words":${JSON.stringify(words)},\n"kinds":${JSON.stringify(kinds)},\n"weights":${JSON.stringify(order)},\n"entries":[\n${lines}\n]}\n`;
}

function listEntries(corpus: Corpus, kind: NamedKind, language: Language, kindIndex: number): InstantEntry[] {
  return mapKind(corpus, kind, (record, row) => {
    const names = row.names(record);
    const name = pickText(names, language);
    const mark = row.mark?.(record, language) ?? null;
    const also = listOthers([name?.text], row.others?.(record, language) ?? []);
    const entry: InstantEntry = {
      path: row.path(record),
      name: name?.text ?? row.id(record),
      ...(name && name.language !== language && { lang: name.language }),
      kind: kindIndex,
      ...(also.length && { also }),
      ...(mark !== null && { mark }),
    };
    // Documents and meetings bear names that readers bring along from another language; other records are asked for in one's own.
    return addWords(entry, kind === 'meeting' ? Object.values(names) : [names.en]);
  });
}

function toWorkEntry(work: Work, { language, number }: InstantLabels, kind: number): InstantEntry {
  const { symbol, symbols, titles, law, shortTitle = {} } = work.frontMatter;
  const own = titles[language] ?? (language === 'en' ? law?.englishTitle : undefined);
  const picked = own === undefined ? pickText(titles, language) : { text: own, language };
  const name = picked ?? { text: law?.englishTitle ?? '', language: 'en' as const };
  const original = lawLanguage(work.frontMatter);
  const full = law ? shortCitation(law.citation) : symbol;
  // A title that begins with the citation says it already.
  const mark = full !== null && name.text.startsWith(full) ? null : full;
  const marks = [full, ...(law ? law.citations : symbols)].filter((other) => other !== null && other !== mark);
  const numbers = listCitable(work.provisions);
  const printed = work.provisions.flatMap(({ n, label }) =>
    label === undefined || label === number(n) || !numbers.includes(n) ? [] : [[n, label]],
  );
  const short = law || shortTitle[language] === name.text ? undefined : shortTitle[language];
  const shorts = law ? [] : listOthers([short, name.text], Object.values(shortTitle));
  // English titles of laws come as words: they are ours, and nobody brings one along.
  const also = law ? listOthers([name.text, titles.en], Object.values(titles)) : [];
  const entry: InstantEntry = {
    path: rowOf('work').path(work),
    name: name.text,
    ...(name.language !== language && { lang: name.language }),
    kind,
    ...(short !== undefined && { short }),
    ...(shorts.length && { shorts }),
    ...(mark !== null && { mark }),
    ...(law && original !== undefined && original !== language && { markLang: original }),
    ...(marks.length && { marks: [...new Set(marks)] as string[] }),
    ...(also.length && { also }),
    ...(numbers.length && { numbers: numbers.join(' ') }),
    ...(printed.length && { printed: Object.fromEntries(printed) as Record<string, string> }),
  };
  return addWords(entry, law ? [titles.en, law.englishTitle] : Object.values(titles));
}

/** `entry` with the words of `names` that it does not hold yet: enough to be found by, in a third of the bytes. */
function addWords(entry: InstantEntry, names: readonly (string | undefined)[]): InstantEntry {
  const { path, name, short = '', mark = '', marks = [], also = [], shorts = [] } = entry;
  const known = new Set([path, name, short, mark, ...marks, ...also, ...shorts].flatMap(foldWords));
  const words = names
    .flatMap((text) => foldWords(text ?? ''))
    .filter((word) => !known.has(word) && !isFunctionWord(word, LANGUAGES));
  return words.length ? { ...entry, words: [...new Set(words)].join(' ') } : entry;
}

/** The names that differ from those shown, each once. */
function listOthers(shown: readonly (string | undefined)[], others: readonly (string | null | undefined)[]): string[] {
  return [...new Set(others)].filter((other) => typeof other === 'string' && !shown.includes(other)) as string[];
}
