// What the bench asks. Real content: what readers ask in each language, one to three words and a phrase. Synthetic works: the
// generator's words, which stand in nearly every work.

export type BenchQuery = readonly [language: string, query: string];

export const REAL_QUERIES: readonly BenchQuery[] = [
  ['en', 'children'],
  ['en', 'residence permit'],
  ['en', 'residence permit victims'],
  ['en', '"trafficking in persons"'],
  ['es', 'víctimas'],
  ['es', 'trata personas'],
  ['es', 'asistencia víctimas trata'],
  ['pt', 'crianças'],
  ['pt', 'tráfico pessoas'],
  ['fr', 'enfants'],
  ['fr', 'traite personnes'],
];

export const SYNTHETIC_QUERIES: readonly BenchQuery[] = [
  ['en', 'children'],
  ['en', 'shelters'],
  ['en', 'children shelters'],
  ['en', 'children shelters dignity'],
  ['en', '"children shelters"'],
  ['es', 'children dignity'],
];
