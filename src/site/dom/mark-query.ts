// Marks on a page what its reader searched for before. Loaded by the script of every page, after the results page alone.
import { listQueryWords } from '../../search/query/list-query-words.ts';
import { markWords } from './mark-words.ts';

/** Marks the words of the query in the address that the reader comes from. */
export function markQuery(): void {
  const content = document.querySelector('main');
  const query = new URL(document.referrer).searchParams.get('q') ?? '';
  if (content && query !== '' && !location.pathname.endsWith('/search/')) markWords(content, listQueryWords(query));
}
