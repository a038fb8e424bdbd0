// English words of what is said while a text is shown in a second language. They are loaded as they stand with the first one.

export const besideEn = {
  'beside.loading': '{language}: loading…',
  'beside.shown': '{language}: shown with each paragraph.',
  'beside.part': '{language}: shown with {count} of {all} parts. The others are not there.',
  'beside.none': '{language}: this text is not told in this language yet.',
  'beside.hidden': 'Shown in one language again.',
  'beside.failed': '{language}: the text did not come. Check the connection.',
  'beside.offline':
    '{language}: there is no network, and the text in this language is not on this device. With a network, load its pack for reading without one.',
  'beside.pack': 'Pack of the language',
  'beside.retry': 'Try again',
} as const;

export type BesideWords = Record<keyof typeof besideEn, string>;
