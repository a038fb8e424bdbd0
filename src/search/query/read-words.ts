// What stands between two spaces of a query, as nodes: one word, several joined by a stroke, a phrase joined by hyphens, a
// beginning with a star. Called by the parser.
import { tokenize } from '../../text/tokenize.ts';
import type { QueryNode } from '../../engine/query-tree.ts';

const SHORTEST_PREFIX = 2;

/** Every word of `text`, whatever signs stand between them. */
export function listWords(text: string): QueryNode[] {
  return tokenize(text).map(({ form, start, end }) => ({
    kind: 'word',
    form,
    text: text.slice(start, end),
    at: start,
    end,
  }));
}

/** @param tell takes what is wrong with a star */
export function readWords(
  text: string,
  at: number,
  tell: (code: 'starShort' | 'starInside', found: string) => void,
): QueryNode[] {
  const tokens = tokenize(text);
  if (!tokens.length) return [];
  const star = text.search(/(?<=[\p{L}\p{N}\p{M}])\*/u);
  const starred = tokens.find(({ end }) => end === star);
  const nodes: QueryNode[] = [];
  let run: typeof tokens = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return;
    const place = { at: at + first.start, end: at + last.end };
    const shown = text.slice(first.start, last.end);
    nodes.push(
      run.length > 1
        ? { kind: 'phrase', forms: run.map(({ form }) => form), text: shown, ...place }
        : { kind: 'word', form: first.form, text: shown, ...place },
    );
    run = [];
  };
  for (const token of tokens) {
    const last = run.at(-1);
    if (last && !/^[-‐‑.]$/u.test(text.slice(last.end, token.start))) close();
    if (token !== starred) {
      run.push(token);
      continue;
    }
    close();
    const typed = text.slice(token.start, token.end);
    if (token !== tokens.at(-1)) tell('starInside', text);
    if (token.form.length < SHORTEST_PREFIX) {
      tell('starShort', typed);
      run.push(token);
      continue;
    }
    nodes.push({ kind: 'prefix', form: token.form, text: typed, at: at + token.start, end: at + token.end + 1 });
  }
  close();
  return nodes;
}
