// What the bench asks. Real content: what readers ask, one to three words and a phrase. Synthetic works: the generator's words, which
// stand in nearly every work.

export type BenchQuery = readonly [language: string, query: string];

export const REAL_QUERIES: readonly BenchQuery[] = [
  ['en', 'children'],
  ['en', 'residence permit victims'],
  ['en', '"trafficking in persons" prosecution'],
  ['es', 'víctimas'],
  ['es', 'trata personas'],
  ['es', 'asistencia víctimas trata'],
];

export const SYNTHETIC_QUERIES: readonly BenchQuery[] = [
  ['en', 'children'],
  ['en', 'shelters dignity'],
  ['en', 'children shelters dignity'],
  ['en', '"children shelters"'],
  ['es', 'children dignity'],
  ['es', 'shelters'],
];
