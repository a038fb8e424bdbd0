// The words that the script of the results page needs, by the keys under which it asks for them. Called by SearchPage.
import { FACETS } from '../../engine/search-record.ts';
import { LANGUAGES } from '../../schemas/languages.ts';
import { queryWords } from '../../words/search/query-words.ts';
import type { Translate } from '../../words/translate.ts';

/** Keys that stand below `search.` in the dictionary. */
const PLAIN = [
  ...['count.one', 'count.other', 'count.provisions.one', 'count.provisions.other', 'none', 'empty'],
  ...['loading', 'failed', 'bySymbol', 'byAddress', 'tooLong', 'progress', 'searched', 'missing'],
  ...['where', 'where.title', 'where.mark', 'where.summary', 'where.term', 'officialTerm'],
  ...['where.provisions.one', 'where.provisions.other', 'why.forms', 'why.terms'],
  ...['csv.title', 'csv.mark', 'csv.date', 'csv.provision', 'csv.text', 'csv.address'],
] as const;

/** Keys below `search.` of the answer to a question in words, and of what else is offered. */
const ANSWER = [
  ...['answer', 'answer.where', 'answer.blank', 'answer.all', 'answer.allTreaty'],
  ...['answer.yes.one', 'answer.yes.other', 'answer.partial.one', 'answer.partial.other'],
  ...['answer.no.one', 'answer.no.other', 'answer.no.none', 'answer.blanks.one', 'answer.blanks.other'],
  ...['answer.bound.one', 'answer.bound.other', 'answer.unbound.one', 'answer.unbound.other', 'answer.unbound.none'],
  ...['answer.elsewhere', 'answer.slip', 'answer.left', 'answer.profile', 'answer.failed'],
  ...['answer.records.one', 'answer.records.other', 'answer.more'],
  ...['most.some.one', 'most.some.other', 'most.none', 'unquoted', 'how'],
] as const;

/** How a query is told in words. */
const SAY = [
  ...['phrase', 'prefix', 'both', 'all', 'either', 'not', 'para', 'text', 'everything', 'type'],
  ...['years', 'since', 'until', 'field'],
] as const;

/**
 * @param kinds kinds of documents, by id
 * @param hasTexts whether official texts are searched
 */
export function scriptWords(
  t: Translate,
  kinds: Readonly<Record<string, string>> = {},
  hasTexts = false,
): Record<string, string> {
  const words: Record<string, string> = {
    ...queryWords(t),
    unknown: t('facet.unknown'),
    'answer.of': t('common.pair', { label: '{state}', value: '{about}' }),
    'answer.counts': t('answer.counts', { yes: '{yes}', partial: '{partial}', no: '{no}', blank: '{blank}' }),
    noneHelp: t('search.none.help'),
    'field.symbol': t('search.say.symbol'),
    'number.art': t('number.art'),
    'number.s': t('number.s'),
    'number.pre': t('number.pre'),
    'field.type': t('search.filter.collection'),
  };
  if (hasTexts) Object.assign(words, { official: t('texts.official'), 'where.official': t('search.where.official') });
  for (const name of PLAIN) words[name] = t(`search.${name}`);
  for (const name of ANSWER) words[name] = t(`search.${name}`);
  for (const [id, name] of Object.entries(kinds)) words[`kind.${id}`] = name;
  for (const name of SAY) words[`say.${name}`] = t(`search.say.${name}`);
  for (const name of LANGUAGES) words[`language.${name}`] = t(`language.${name}`);
  for (const name of FACETS) if (name !== 'type') words[`field.${name}`] = t(`search.filter.${name}`);
  return words;
}
