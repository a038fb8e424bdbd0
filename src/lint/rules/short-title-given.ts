// What links would call by a symbol or a long title has a short name, and no two works of one list share it.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { LANGUAGES } from '../../schemas/fields.ts';
import type { Rule } from '../rule.ts';

/** Letters of the name of a practice that links still take. */
const LONGEST_NAME = 80;

export const shortTitleGiven: Rule = {
  name: 'short-title-given',
  summary: 'Instruments, works without symbol and practices with a long name have a short name in four languages.',
  check({ corpus }) {
    const issues: Issue[] = [];
    const owners = new Map<string, string>();
    for (const { workId, collection, frontMatter, placeOf } of corpus.works) {
      const { law, symbol, shortTitle = {} } = frontMatter;
      const missing = LANGUAGES.filter((language) => shortTitle[language] === undefined);
      if (!law && (collection === 'instruments' || symbol === null) && missing.length)
        issues.push(
          issueAt(
            placeOf('shortTitle'),
            'short-title-given',
            `"${workId}" has no short name in ${missing.join(', ')}. Add "shortTitle" with en, es, pt and fr, as links are to call it.`,
          ),
        );
      const list = law?.jurisdiction ?? collection;
      for (const language of LANGUAGES) {
        const name = shortTitle[language];
        if (name === undefined) continue;
        const key = [list, language, name.toLowerCase()].join('\n');
        const owner = owners.get(key);
        if (owner !== undefined)
          issues.push(
            issueAt(
              placeOf(`shortTitle.${language}`),
              'short-title-given',
              `"${name}" is the short name of "${owner}" and of "${workId}". Give each its own, with a year or number.`,
            ),
          );
        else owners.set(key, workId);
      }
    }
    for (const { workId, titles, shortTitle = {}, placeOf } of corpus.practices) {
      const missing = LANGUAGES.filter((language) => shortTitle[language] === undefined);
      const longest = Math.max(...Object.values(titles).map((title) => title?.length ?? 0));
      if (longest > LONGEST_NAME && missing.length)
        issues.push(
          issueAt(
            placeOf('titles'),
            'short-title-given',
            `"${workId}" has a name of ${longest} letters and no short name in ${missing.join(', ')}. Add "shortTitle" with en, es, pt and fr, as links are to call it.`,
          ),
        );
    }
    return issues;
  },
};
