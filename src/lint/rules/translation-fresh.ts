// A translation tells what its original says now.
import { issueAt } from '../../corpus/issue.ts';
import { LANGUAGES } from '../../schemas/languages.ts';
import type { Rule } from '../rule.ts';

const NAME = 'translation-fresh';

export const translationFresh: Rule = {
  name: NAME,
  summary: 'A translation is looked at again when the text that it was made of changes.',
  check({ corpus: { translations } }) {
    return LANGUAGES.flatMap((language) =>
      [...(translations.get(language)?.stale ?? [])].flatMap(([file, texts]) =>
        texts.map(({ what, original, place }) =>
          issueAt(
            place,
            NAME,
            `${what} was made of another text than "${original}". Look at it again, then run "npm run translations -- --accept ${file}".`,
            'warning',
          ),
        ),
      ),
    );
  },
};
