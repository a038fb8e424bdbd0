// Readers of citations that come without types, as far as checks use them.
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options?: { forceType: string });
    data: Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
