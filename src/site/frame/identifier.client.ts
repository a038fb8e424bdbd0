// Script of identifiers: on to the record in the reader's language, at the same paragraph. The identifier leaves no entry in the history.
import { readerLanguage } from '../dom/reader-language.ts';

const link = document.querySelector<HTMLAnchorElement>(`a[hreflang="${readerLanguage()}"]`);
if (link) {
  // Records that share a page have an anchor of their own.
  if (location.hash !== '') link.hash = location.hash;
  location.replace(link.href);
}
