// The words that the script of the comparison of official texts needs. Called by its page.
import { LANGUAGES } from '../../schemas/languages.ts';
import type { Translate } from '../../words/translate.ts';

const PLAIN = [
  ...['inserted', 'deleted', 'same', 'onlyFirst', 'onlySecond', 'fields', 'whole', 'tooFew', 'tally'],
  ...['noLanguage', 'unknown', 'noParagraph', 'failed', 'loading', 'caption', 'more', 'official'],
] as const;

export type CompareWord = (typeof PLAIN)[number] | 'field' | 'differs' | `language.${(typeof LANGUAGES)[number]}`;

export function compareWords(t: Translate): Record<CompareWord, string> {
  const plain = PLAIN.map((key) => [key, t(`texts.compare.${key}`)] as const);
  const languages = LANGUAGES.map((language) => [`language.${language}`, t(`language.${language}`)] as const);
  return {
    ...(Object.fromEntries([...plain, ...languages]) as Record<CompareWord, string>),
    field: t('step.field'),
    differs: t('compare.differs'),
  };
}
