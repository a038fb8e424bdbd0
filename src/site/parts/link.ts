// A link as models give it to markup.

export interface Link {
  href: string;
  text: string;
  /** ISO 639-1 code of the text, undefined where it is the page's own or has none. */
  lang?: string | undefined;
}
