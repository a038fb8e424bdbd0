// The verbs of paragraphs as records of the search: what each means and how strong it is. Called by the build of the index.
import type { Atlas } from '../atlas/atlas.ts';
import { STATIC_PAGES } from '../addresses/routes.ts';
import { toPlainRecord } from '../search/plain-record.ts';
import type { SearchRecord } from '../engine/search-record.ts';
import { forceKey } from '../words/force-key.ts';
import { ownTranslator } from '../words/translate.ts';

/** Each at its line in the guide on reading. */
export function listVerbs({ corpus }: Pick<Atlas, 'corpus'>): SearchRecord[] {
  return corpus.vocabularies.verbs.map((verb) =>
    toPlainRecord('term', `${STATIC_PAGES.howToRead}#${verb.id}`, verb.labels, (language) => {
      const t = ownTranslator(corpus, language);
      return [t('common.pair', { label: t(forceKey(verb, false)), value: verb.gloss[language] })];
    }),
  );
}
