// What the address of the comparison of official texts asks for: `?a=…&b=…`, or `?chain=…,…,…`, each an id with its paragraph where one is
// meant. Called by the script of the page.

export interface TextEnd {
  id: string;
  /** Number of the paragraph; empty for the whole text. */
  n: string;
}

/** Texts of a chain that are shown. */
export const LONGEST_CHAIN = 20;

export interface AskedEnds {
  ends: TextEnd[];
  /** Ids that no text is held of. */
  unknown: string[];
  /** Whether more was asked for than is shown. */
  isCut: boolean;
  isChain: boolean;
}

export function readEnds(search: string, held: ReadonlySet<string>): AskedEnds {
  const params = new URLSearchParams(search);
  const chain = params.get('chain');
  const asked =
    chain === null ? ['a', 'b'].flatMap((side) => params.get(side) ?? []) : chain.split(',').map((end) => end.trim());
  const ends = asked.filter((end) => end !== '').map(toEnd);
  const known = ends.filter(({ id }) => held.has(id));
  return {
    ends: known.slice(0, LONGEST_CHAIN),
    unknown: ends.filter(({ id }) => !held.has(id)).map(({ id }) => id),
    isCut: known.length > LONGEST_CHAIN,
    isChain: chain !== null,
  };
}

function toEnd(end: string): TextEnd {
  const [id = '', n = ''] = end.split('#');
  return { id, n };
}

/** The language that all are held in: the reader's, else the first. */
export function findLanguage<L extends string>(languages: readonly (readonly L[])[], own: string): L | undefined {
  const [first = [], ...others] = languages;
  const common = first.filter((language) => others.every((list) => list.includes(language)));
  return common.find((language) => language === own) ?? common[0];
}
