// Leads on from an address that stands for another, which leaves no entry in the history. Called by the scripts of identifiers and of
// former addresses.

/** The address of `href` at the paragraph, and with the query, of the one that was opened. */
export function addressOnward(href: string, { search, hash }: Pick<URL, 'search' | 'hash'>): string {
  const onward = new URL(href);
  if (search !== '') onward.search = search;
  // Records that share a page have an anchor of their own.
  if (hash !== '') onward.hash = hash;
  return onward.href;
}

/** @param link to where the reader is led; without one, nothing is done */
export function leadOn(link: HTMLAnchorElement | null): void {
  if (link) location.replace(addressOnward(link.href, new URL(location.href)));
}
