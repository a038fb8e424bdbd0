// What fields and kinds of records are called, in the order of the languages.

export const FIELD_NAMES: Readonly<Record<string, readonly [en: string, es: string, pt: string, fr: string]>> = {};
