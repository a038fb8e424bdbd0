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
  'suggest.subject': '{atlas}, correction: {about}',
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

  'guides.help.text': 'Official places for who needs help, and how to read here without leaving traces.',
  'practice.help': 'Do you need help yourself?',
  'exit.leave': 'Leave this page',
  'exit.keys': 'Or press Esc three times.',
  'nav.help': 'Help',
  'help.title': 'Help',
  'help.lead':
    'For anyone who is or was exploited, and for those who worry about somebody. This site tells of laws and promises; it cannot help directly, and nobody here reads a call for help. The places below can.',
  'help.now': 'If you are in danger',
  'help.now.safe': 'Your safety comes first. Do only what you can do without being found out.',
  'help.now.emergency':
    'Call the emergency number of the country where you are, or go where there are people: a hospital, a church, a police station, if you can trust it.',
  'help.now.abroad':
    'Abroad, the consulate of your country can help, also without papers. Another country’s migration office may not be the first place to ask.',
  'help.places': 'Pages where help can be found',
  'help.places.lead':
    'Pages of states and international organisations, and lines that states pay for. On the day given each was read, or an official page that names it. No telephone numbers stand here: they change, and a wrong one does harm.',
  'help.places.others':
    'For the other states no official page was found that could be read, so none is listed. Who is responsible in each state stands under:',
  'help.read': 'Seen',
  'help.can': 'What you can do',
  'help.can.decide':
    'You decide whom you tell, what, and when. What was done to you is not your fault, whatever you once agreed to.',
  'help.can.language': 'You may ask for somebody who speaks your language, and for a woman or a man to talk to.',
  'help.can.other':
    'If you worry about somebody else: do not confront anyone, and do not ask questions where others can hear them.',
  'help.can.note': 'Note what you saw, where and when, and tell one of the places above.',
  'help.traces': 'Reading without leaving traces',
  'help.traces.exit':
    '“Leave this page” at the top, or Esc three times, opens another site in place of this page: Back does not lead here. Without script it is a plain link.',
  'help.traces.history':
    'The browser may still keep the visit in its history. A private window keeps none; or delete the history afterwards. The site itself keeps what you read on its other pages, but not this one: “Read without network”, at the foot of every page, deletes it.',
  'help.traces.device':
    'If somebody controls your telephone or computer, use that of a person you trust, or of a library.',
  'help.promised': 'What states have promised you',
  'help.promised.text':
    'States have promised assistance, protection, and that victims are not punished for what they were made to do. What each has made law stands here:',
  'help.campaigns': 'Campaigns that inform the public, as far as the sources name them:',

  'lessons.title': 'Five lessons',
  'lessons.lead':
    'Find, read, cite, trace, compare: about an hour with the atlas. What you have done is kept in your browser alone.',
  'lessons.right': 'Right.',
  'lessons.wrong': 'Not yet. Look again, or open the solution.',
  'lessons.unkept': 'Your browser keeps nothing here; this lasts until you leave the page.',
  'lessons.done': '{done} of {all} lessons done.',
  'lessons.check': 'Check',
  'lessons.solution': 'Solution',
  'lessons.print': 'Print',
  'lessons.find': 'Find',
  'lessons.find.task': 'Search for 2348, open the resolution that the number names, and look for its date.',
  'lessons.find.place': 'Search',
  'lessons.find.question': 'In which year was it adopted?',
  'lessons.read': 'Read',
  'lessons.read.task': 'Read paragraph 3.d. Beside its verb stands how strong it is, from 1 to 5.',
  'lessons.read.place': 'Paragraph 3.d',
  'lessons.read.question': 'How strong is its verb?',
  'lessons.cite': 'Cite',
  'lessons.cite.task': 'Open the menu beside paragraph 3.d, choose a style and copy the citation.',
  'lessons.cite.place': 'Paragraph 3.d',
  'lessons.cite.question': 'Paste the citation here',
  'lessons.trace': 'Trace',
  'lessons.trace.task': 'Open the commitment to ratify the Palermo Protocol and look at its first step.',
  'lessons.trace.place': 'The commitment',
  'lessons.trace.question': 'In which year was it first promised?',
  'lessons.compare': 'Compare',
  'lessons.compare.task': 'Put Argentina beside Mexico on the non-punishment of victims.',
  'lessons.compare.place': 'The comparison',
  'lessons.compare.question': 'What does Argentina answer: yes, partial, no or not recorded?',
  'lessons.teacher': 'For teachers',
  'lessons.teacher.text':
    'Let students work in pairs, fifteen minutes a lesson, and hand in the five answers with the address of each page. Printed, this page has the solutions open.',
  'lessons.teacher.marks':
    'A good answer names the paragraph or the article, not the page alone, and says where the atlas has a blank: “not recorded” is no “no”.',
} as const;

export type HelpWords = Record<keyof typeof helpEn, string>;
