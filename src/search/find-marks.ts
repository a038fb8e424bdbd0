// Where a text holds what was searched for, so that it can be marked and explained. Called by load-hits.
import type { Language } from '../schemas/languages.ts';
import { walkQuery, type QueryNode } from '../engine/query-tree.ts';
import type { Stemmer } from '../text/stem-words.ts';
import { tokenize } from '../text/tokenize.ts';

export interface Mark {
  start: number;
  end: number;
  /** exact: as typed; form: another form of the word; term: what is searched along with it. */
  how: 'exact' | 'form' | 'term';
}

/**
 * Rising, without overlaps; the words of a phrase are one mark.
 * @param isOfficial whether it is an official text: what is asked of these alone is marked nowhere else
 */
export function findMarks(
  text: string,
  tree: QueryNode,
  language: Language,
  stem: Stemmer,
  isOfficial = false,
): Mark[] {
  const tokens = tokenize(text);
  const stems = tokens.map(({ form }) => stem(form));
  const found: (Mark['how'] | undefined)[] = tokens.map(() => undefined);
  const joined = new Set<number>();
  const put = (at: number, how: Mark['how']) => {
    if (found[at] === undefined || how === 'exact') found[at] = how;
  };
  const putPhrase = (forms: readonly string[], how: Mark['how']) => {
    const wanted = forms.map(stem);
    stems.forEach((_, at) => {
      if (wanted.every((one, step) => stems[at + step] === one))
        wanted.forEach((_one, step) => {
          put(at + step, how);
          if (step > 0) joined.add(at + step);
        });
    });
  };
  walkQuery(tree, (node, excluded, official) => {
    if (excluded || (official && !isOfficial)) return;
    if (node.kind === 'phrase') putPhrase(node.forms, 'exact');
    else if (node.kind === 'term')
      for (const phrase of node.phrases) {
        if (phrase.language === language) putPhrase(phrase.forms, 'term');
      }
    else if (node.kind === 'word') {
      const wanted = stem(node.form);
      stems.forEach((own, at) => {
        if (own === wanted) put(at, tokens[at]?.form === node.form ? 'exact' : 'form');
      });
    } else if (node.kind === 'prefix')
      tokens.forEach(({ form }, at) => {
        if (form.startsWith(node.form)) put(at, 'exact');
      });
  });
  const marks: Mark[] = [];
  tokens.forEach(({ start, end }, at) => {
    const how = found[at];
    const last = marks.at(-1);
    if (how === undefined) return;
    if (last && joined.has(at)) Object.assign(last, { end, how: last.how === 'exact' ? how : last.how });
    else marks.push({ start, end, how });
  });
  return marks;
}
