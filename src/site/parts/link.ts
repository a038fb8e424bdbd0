// A link as models give it to markup.
import type { Language } from '../../schemas/languages.ts';

export interface Link {
  href: string;
  text: string;
  /** Language of the text, undefined where it is the page's own or has none. */
  lang?: Language | undefined;
}
