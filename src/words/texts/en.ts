// English words of official texts beside the digests.

export const textsEn = {
  'texts.title': 'Official text',
  'texts.lead':
    'Each paragraph stands here twice: in our own words, called our digest, and as the official text has it, word for word. What is official says so and has a bar beside it. To quote, take the official text.',
  'texts.ours': 'Our digest',
  'texts.official': 'Official text',
  'texts.missing': 'No paragraph of the official text included here was found for this digest.',
  'texts.show': 'Show',
  'texts.show.both': 'Both',
  'texts.show.digest': 'Our digests only',
  'texts.show.official': 'Official text only',
  'texts.languages': 'Language of the text',
  'texts.file': 'Taken from the file',
  'texts.sha256': 'SHA-256 of the file',
  'texts.imported': 'Imported',
  'texts.licence': 'Rights',
  'texts.licence.unrecorded':
    'It is the text of its issuer; what may be done with it was not recorded when it was imported.',
  'texts.state': 'How much of it',
  'texts.whole': 'Whole: every digest has its official paragraph, and every paragraph of the official text its digest.',
  'texts.told': '{told} of {all} digests have their official paragraph.',
  'texts.partial': 'The official text is here in part: {missing}',
  'texts.onlyInWork': 'Digests without official paragraph',
  'texts.onlyInText': 'Official paragraphs without digest',
  'texts.more.one': '{count} more',
  'texts.more.other': '{count} more',
  'texts.rest': 'Official text that no digest tells',
  'texts.rest.lead':
    'Head, headings and paragraphs for which there is no digest here, word for word and in their order.',
  'texts.rest.open.one': 'Show {count} passage',
  'texts.rest.open.other': 'Show {count} passages',
  'texts.notes': 'Notes of the official text',
  'texts.cite.oas': 'Official text as included in Mandate Atlas, {address} (retrieved {day})',
  'texts.cite.oscola': '(official text as included in Mandate Atlas) <{address}> accessed {day}',
  'texts.cite.chicago': 'official text as included in Mandate Atlas, accessed {day}, {address}',
  'texts.cite.apa': '[Official text]. Mandate Atlas. Retrieved {day}, from {address}',
  'texts.quote': 'Quote the official text (not in BibTeX and RIS)',
  'texts.take': 'Official text as a file',
} as const;

export type TextsWords = Record<keyof typeof textsEn, string>;
