// What questions in words are read against, a file for each language. Called by the build of the index.
import { listRecordKinds, rowOf } from '../../addresses/record-kinds.ts';
import { treatyPath } from '../../addresses/routes.ts';
import { statusNow } from '../../atlas/answer-dates.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { findAnswer } from '../../atlas/coverage.ts';
import type { Work } from '../../corpus/types.ts';
import type { AnswerStatus } from '../../schemas/answer-statuses.ts';
import { LANGUAGES, type Labels, type Language } from '../../schemas/fields.ts';
import { SHORT_STATES } from '../list-concepts.ts';
import type { AskedFile, AskedThing } from './asked-file.ts';
import { nameWords } from './name-words.ts';
import { hasRole } from './role-words.ts';

/** @param typeLabels names of the kinds of records that no vocabulary has */
export function listAsked(
  atlas: Atlas,
  typeLabels: Readonly<Record<string, Labels>>,
): Readonly<Record<Language, AskedFile>> {
  const { identity, vocabularies, countries, workById } = atlas.corpus;
  const { criteria, otherQuestions, treaties, workKinds, subregions } = vocabularies;
  const countOf = (id: string, status: AnswerStatus) =>
    countries.filter((country) => statusNow(atlas, findAnswer(country, id)) === status).length;
  const counts = Object.fromEntries(
    [...criteria, ...otherQuestions].map(({ id }) => [
      id,
      [countOf(id, 'yes'), countOf(id, 'partial'), countOf(id, 'no'), countOf(id, 'not-recorded')] as const,
    ]),
  );
  const fileOf = (language: Language): AskedFile => {
    const subject = identity.asked[language];
    const toThing = (id: string, path: string, label: string, names: readonly (string | undefined)[]): AskedThing => [
      id,
      path,
      label,
      ...listWords(names, language, subject),
    ];
    return {
      states: countries.map((country) => {
        const { code, labels } = country;
        const short = SHORT_STATES.find(({ forms }) => forms.en === labels.en)?.short ?? [];
        return toThing(code, rowOf('state').path(country), labels[language], [labels[language], ...short]);
      }),
      // Spanish says Centroamérica and América Central, which is how Portuguese calls it.
      regions: subregions.map(({ id, labels }) =>
        toThing(
          id,
          '',
          labels[language],
          LANGUAGES.flatMap((own) => listBracketNames(labels[own])),
        ),
      ),
      members: Object.fromEntries(subregions.map(({ id, members }) => [id, members])),
      questions: [
        ...criteria.map((one) => ({ one, path: rowOf('criterion').path(one) })),
        ...otherQuestions.map((one) => ({ one, path: rowOf('question').path(one) })),
      ].map(({ one: { id, labels, alsoCalled }, path }) =>
        toThing(id, path, labels[language], [labels[language], ...(alsoCalled?.[language] ?? [])]),
      ),
      counts,
      treaties: treaties.flatMap(({ work: id }) => {
        const work = workById.get(id);
        if (!work) return [];
        const { titles, shortTitle } = work.frontMatter;
        const label = shortTitle?.[language] ?? titles[language] ?? titles.en ?? id;
        return [toThing(id, treatyPath(id), label, listTreatyNames(work, language))];
      }),
      kinds: [
        ...workKinds.map(({ id, labels }) => ({ id, labels })),
        ...listRecordKinds().flatMap((id) => {
          const labels = rowOf(id).date && typeLabels[id];
          return labels ? [{ id, labels }] : [];
        }),
      ].map(({ id, labels }) => toThing(id, '', labels[language], [labels[language]])),
      subject,
    };
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, fileOf(language)])) as Record<Language, AskedFile>;
}

/** `Caribbean (CARICOM)` → `Caribbean`, `CARICOM`. */
function listBracketNames(name: string): string[] {
  return [name.replace(/\s*\([^()]*\)/g, ''), ...(name.match(/(?<=\()[^()]+(?=\))/g) ?? [])];
}

/** Short name, what stands in its brackets, its code, and its number: `ILO C189 Domestic Workers` → `C189`, `Convention 189`. */
function listTreatyNames({ frontMatter }: Work, language: Language): (string | undefined)[] {
  const { titles, shortTitle, symbol } = frontMatter;
  const short = shortTitle?.[language] ?? '';
  const [, number] = /\bNo\. (\d+)$/.exec(symbol ?? '') ?? [];
  const [kind] = (titles[language] ?? '').split(' ');
  const kindOf = language === 'en' ? symbol?.match(/\b\p{Lu}\p{Ll}+/u)?.[0] : kind;
  return [
    ...listBracketNames(short),
    ...(short.match(/\b\p{Lu}\d+\b/gu) ?? []),
    short === '' ? titles[language] : undefined,
    number === undefined || kindOf === undefined ? undefined : `${kindOf} ${number}`,
  ];
}

/** Each name as its words, without those that say no more than a shorter one. */
function listWords(names: readonly (string | undefined)[], language: Language, subject: readonly string[]): string[] {
  const all = names
    .map((name) => nameWords(name ?? '', [language]).map(({ form }) => form))
    .filter(({ length }) => length);
  const saysMore = (word: string, other: readonly string[]) =>
    !other.includes(word) && !subject.includes(word) && !hasRole(word, 'filler', [language]);
  return [...new Set(all.map((words) => words.join(' ')))].filter((name) => {
    const words = name.split(' ');
    return !all.some(
      (other) =>
        other.length < words.length &&
        other.every((word) => words.includes(word)) &&
        !words.some((word) => saysMore(word, other)),
    );
  });
}
