// Script of identifiers: on to the record in the reader's language, at the same paragraph.
import { leadOn } from '../dom/lead-on.ts';
import { readerLanguage } from '../dom/reader-language.ts';

leadOn(document.querySelector<HTMLAnchorElement>(`a[hreflang="${readerLanguage()}"]`));
