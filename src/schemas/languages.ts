// The languages of the atlas, apart from the schemas: the browser's scripts read them too, and must not bring the schemas along.

/** The four official languages of the OAS, in the order in which the interface lists them. */
export const LANGUAGES = ['en', 'es', 'pt', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
