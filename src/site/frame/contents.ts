// What is on a long page, as a list of its headings.

export interface ContentsEntry {
  /** Anchor of the heading. */
  id: string;
  text: string;
  /** Language of the text, where it is not the page's own. */
  lang?: string | undefined;
  /** A word more, in the language of the page. */
  note?: string | undefined;
}

export type Contents = readonly ContentsEntry[];
