// Small words of what the atlas says of a fact, in English: blanks and joined parts. Called by the lists of facts in this folder.

export const orNone = (text: string | null | undefined): string => text ?? 'not recorded';

/** `parts` that are there, with semicolons between them. */
export const joinParts = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join('; ');
