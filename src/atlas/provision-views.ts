// What a provision counts as: asked for by the index of provisions, the explorer and the pages of topics, in the browser too.

/** Kinds of provisions that are never shown in one list, in the order of the rows. */
export const VIEWS = ['mandates', 'proposals', 'other'] as const;
export type View = (typeof VIEWS)[number];
