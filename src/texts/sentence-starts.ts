// Where the sentences of a paragraph begin, its first left out. Called by the matching of provisions.

/** A full stop behind one of these ends no sentence. */
const SHORT =
  /(?:\b(?:no|nos|art|arts|doc|rev|res|dec|inf|ser|st|sr|sra|dr|dra|mr|mrs|ms|vol|para|paras|cf|ibid|vs|etc|al|p|pp|n)|\b\p{Lu}|\.\p{Lu})\.$/iu;

export interface Start {
  at: number;
  /** `clause` behind a semicolon or colon: less often where a provision begins. */
  kind: 'sentence' | 'clause';
}

/** In their order. */
export function listStarts(text: string): Start[] {
  return [...text.matchAll(/[.!?;:]["”»)]?\s+(?=\S)/gu)].flatMap(({ index, 0: whole }): Start[] => {
    const at = index + whole.length;
    const isClause = /[;:]/.test(text.charAt(index));
    if (isClause) return [{ at, kind: 'clause' }];
    const before = text.slice(Math.max(0, index - 12), index + 1);
    return /^["“«(¿¡]?\p{Lu}/u.test(text.slice(at)) && !SHORT.test(before) ? [{ at, kind: 'sentence' }] : [];
  });
}
