// Laws as people cite them: `Ley 26.364`, `26364`, `Law 985 of 2005`, `Lei 13.344/2016`, `TVPA`. Looked up before the index.

export interface LawEntry {
  /** Language-neutral path of the law. */
  path: string;
  /** How the law is cited, without what stands in brackets. */
  name: string;
  /** Every way in which it is cited. */
  citations: string[];
  titles: Partial<Record<'en' | 'es' | 'pt' | 'fr', string>>;
  /** Code of the state. */
  state: string;
  /** Numbers of its provisions, separated by spaces. */
  numbers: string;
}

/** Words that say what a law is, and not which. */
const KIND_WORDS = new Set(
  'ley law lei loi act statute decreto decret decree legislativo ejecutivo supremo codigo code no nro num numero n o number of de del du da do the chapter cap c public pub l organica'.split(
    ' ',
  ),
);

/** What tells a citation apart: its numbers without separators, and its other words. */
export function citationTokens(citation: string): string[] {
  return citation
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== '' && !KIND_WORDS.has(token));
}

/** Whether `query` says that it cites a law. */
export function namesLaw(query: string): boolean {
  return /\b(?:ley|law|lei|loi|act|decret[oe]?|decree)\b/i.test(query);
}

/** Whether `query` may cite a law: it has a number, or is one word in capitals. */
export function mayCiteLaw(query: string): boolean {
  return /\d{2}/.test(query) || /^[A-Z]{3,8}$/.test(query.trim());
}

/**
 * Laws that `query` cites: all its tokens stand in one citation, a number or a short name among them; the name of its state
 * may stand beside. `Decreto 9-2009` is a number too, since a year follows.
 * @param states names of each state by its code
 */
export function findLaws(
  entries: readonly LawEntry[],
  query: string,
  states: Readonly<Record<string, readonly string[]>> = {},
): LawEntry[] {
  const wanted = citationTokens(query);
  const isYear = (token: string) => /^(?:19|20)\d\d$/.test(token);
  const isNumbered =
    wanted.some((token) => /^\d{2,}$/.test(token) && !isYear(token)) ||
    (namesLaw(query) && wanted.some(isYear) && wanted.some((token) => /^\d$/.test(token)));
  const isName = wanted.length === 1 && /^[a-z]{3,8}$/.test(wanted[0] ?? '');
  if (!wanted.length || (!isName && !isNumbered)) return [];
  return entries.filter(({ citations, state }) => {
    const ofState = new Set([state, ...(states[state] ?? []).flatMap(citationTokens)]);
    return citations.some((citation) => {
      const tokens = citationTokens(citation);
      if (isName) return tokens.length === 1 && tokens[0] === wanted[0];
      return wanted.every((token) => tokens.includes(token) || (!/^\d/.test(token) && ofState.has(token)));
    });
  });
}
