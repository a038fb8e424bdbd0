// English words of the worker, which answers where there is no network, and of the notice of a newer edition. They are part of scripts, each
// of them a few kilobytes at most.

export const keptEn = {
  'kept.title': 'This page was not kept',
  'kept.text':
    'There is no network, and this device holds no copy of this page. It opens as soon as you are connected again.',
  'kept.list': 'Pages that were kept',
  'kept.offline': 'What is kept on this device',
  'kept.newer': 'A newer edition of the atlas is there.',
  'kept.load': 'Load it',
  'kept.later': 'Later',
} as const;

export type KeptWords = Record<keyof typeof keptEn, string>;
