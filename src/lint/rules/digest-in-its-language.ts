// Summaries and digests are written in the language that the work declares; practices and commitments in English.
import { guessLanguage } from '../guess-language.ts';
import { issueAt, type Place } from '../../corpus/issue.ts';
import type { Rule } from '../rule.ts';

export const digestInItsLanguage: Rule = {
  name: 'digest-in-its-language',
  summary:
    'Summary and digests read as the language that the work declares; those of practices and commitments as English, a guide as that of its folder.',
  check({ corpus, guides }) {
    const works = corpus.works.flatMap(({ frontMatter: { language }, summary, provisions, file }) => {
      const texts: { text: string; place: Place; what: string }[] = [
        { text: summary.text, place: { file, line: 1, column: 1 }, what: 'The summary' },
        ...provisions.map(({ n, digest, place }) => ({ text: digest.text, place, what: `The digest of "${n}"` })),
      ];
      return texts.flatMap(({ text, place, what }) => {
        const guess = guessLanguage(text);
        return guess === undefined || guess === language
          ? []
          : [
              issueAt(
                place,
                'digest-in-its-language',
                `${what} reads as "${guess}", and the work declares "language: ${language}". Translate it or correct the language.`,
              ),
            ];
      });
    });
    const records = [...corpus.practices, ...corpus.commitments].flatMap(({ summary, file }) => {
      const guess = guessLanguage(summary.text);
      return guess === undefined || guess === 'en'
        ? []
        : [
            issueAt(
              { file, line: 1, column: 1 },
              'digest-in-its-language',
              `The text reads as "${guess}"; practices and commitments are told in English. Translate it.`,
            ),
          ];
    });
    const pages = [...(guides ?? [])].flatMap(([file, text]) => {
      const language = /^src\/pages\/(\w+)\//.exec(file)?.[1];
      const guess = guessLanguage(text.replace(/^---[\s\S]*?\n---\n/, ''));
      return guess === undefined || guess === language
        ? []
        : [
            issueAt(
              { file, line: 1, column: 1 },
              'digest-in-its-language',
              `The guide reads as "${guess}" and lies in the folder of "${language ?? ''}". Translate it.`,
            ),
          ];
    });
    return [...works, ...records, ...pages];
  },
};
