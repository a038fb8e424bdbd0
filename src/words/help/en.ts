// English words of what helps a reader on: corrections, wrong addresses, help and the quick exit.

export const helpEn = {
  'suggest.title': 'Suggest a correction',
  'suggest.lead':
    'The editors can be wrong, and much is missing. Say where, what, and by which source: the page is named for you.',
  'suggest.about': 'About',
  'suggest.label': 'Complete this text',
  'suggest.text':
    'Page: {address}\nAbout: {about}\n\nWhat is wrong or missing:\n\n\nWhere it can be seen (law and article, address of the source):',
  'suggest.text.address': '(address of the page)',
  'suggest.text.about': '(state, question or paragraph)',
  'suggest.subject': 'Mandate Atlas, correction: {about}',
  'suggest.noscript': 'The page you come from is named in the address line, behind “page=”. Add it to the text.',
  'suggest.send': 'Send it',
  'suggest.mail': 'Write an e-mail',
  'suggest.issue': 'Open the issue form of the project',
  'suggest.issue.text': 'What you write there is public.',
  'suggest.copy': 'Or copy the text and send it in another way.',
  'suggest.copy.only':
    'This copy of the site names no address of its editors. Copy the text and send it to whoever gave you the address of the site.',
  'suggest.next': 'What happens then',
  'suggest.next.text':
    'An editor compares what you say with the source and changes the record, or leaves it and notes why. What has been corrected stands under:',
} as const;

export type HelpWords = Record<keyof typeof helpEn, string>;
