// English words of the home page and the lists: meetings, bodies, topics, glossary, practices, initiatives.

export const listsEn = {
  'documents.title': 'Documents',
  'documents.lead':
    'Resolutions, conclusions of meetings, treaties, work plans and reports of the inter-American system, with the United Nations texts that they rest on.',
  'documents.years': '{from} to {to}',
  'documents.across': 'Across all kinds',

  'practices.title': 'Practices',
  'practices.lead':
    'What states and organisations of the region did, what came of it by which source, and where it falls short.',
  'practices.caption': 'Practices by name; a practice without recorded years says so.',
  'practices.filter.text': 'Words of the practice',
  'practice.over': 'Practice',
  'practice.name': 'Practice',
  'practice.where': 'Where',
  'practice.years': 'Years',
  'practice.scope': 'Scope',
  'practice.done': 'What was done',
  'practice.results': 'Results',
  'practice.results.none': 'No result with a source is recorded.',
  'practice.limits': 'Limits',
  'practice.limits.none': 'No limit is recorded; that does not mean that there is none.',
  'practice.mandates': 'Mandates that it carries out',
  'practice.mandates.none': 'No paragraph is recorded that it carries out.',
  'practice.commitments': 'Commitments',
  'practice.commitments.none': 'It is part of no commitment.',
  'practice.of': 'Practices',
  'practice.of.none': 'No practice is recorded here.',
  'network.title': 'National authorities',
  'network.lead':
    'For each of the 35 states: the authority, the body that coordinates and the specialised unit, with evidence. No persons and no telephone numbers: they change, and a wrong one does harm.',
  'network.count': 'An authority is recorded for {count} of {all} states.',

  'initiatives.title': 'Initiatives and agreements',
  'initiatives.lead': 'Regional and bilateral processes, networks, coalitions and agreements {aimed}, and campaigns.',
  'initiatives.filter': 'Words in a name or summary',
  'initiatives.count.one': '{count} initiative',
  'initiatives.count.other': '{count} initiatives',
  'initiative.kind.process': 'Processes',
  'initiative.kind.network': 'Networks',
  'initiative.kind.coalition': 'Coalitions',
  'initiative.kind.agreement': 'Agreements',
  'initiative.kind.mechanism': 'Mechanisms',
  'initiative.kind.programme': 'Programmes',
  'initiative.kind.campaign': 'Campaigns',
  'initiative.members': 'States',
  'initiative.organisations': 'Organisations',

  'training.title': 'Training',
  'training.lead': 'Programmes and courses that the sources name, and five lessons with this atlas.',
  'training.programmes': 'Programmes and courses',
  'training.programmes.lead':
    'As far as the sources name them. Whether a course still runs is not recorded unless it says so.',
  'training.provider': 'Provider',
  'training.audience': 'For',

  'home.searchTitle': 'Search the mandates',
  'home.doors': 'Three ways in',
  'home.door.state': 'The law of a state',
  'home.door.state.text':
    'What it answers to {questionCount} questions, in which article, since when, and how sure that is.',
  'home.door.state.choose': 'Choose a state',
  'home.door.commitment': 'A commitment over the years',
  'home.door.commitment.text': 'Which texts state, renew or narrow it, and what laws and practices came of it.',
  'home.door.commitment.choose': 'Choose a commitment',
  'home.door.symbol': 'A document by its symbol',
  'home.door.symbol.text': 'However you remember it: 2348, AG/RES. 2348, RTP-II, or Ley 26.364 art 2.',
  'home.door.symbol.choose': 'Symbol or number',
  'home.door.symbol.open': 'Find',
  'home.facts': 'In four figures',
  'home.fact.dedicated-law': 'states have a law of their own {aimed}.',
  'home.fact.non-punishment':
    'states have on record that victims are not punished for what they were made to do; for {blank} nothing is recorded.',
  'home.fact.palermo': 'states are bound by the Palermo Protocol.',
  'home.fact.palermo.source': 'Palermo Protocol, state by state',
  'home.fact.demands':
    'demands of civil society of 2009 were taken up in later texts that are included here, and {partly} in part.',
  'home.facts.note':
    'Counted from the records of this atlas. Each figure leads to its records, with source, date and confidence.',
  'home.examples': 'For example',
  'home.held': 'What is included, and what is not',
  'home.held.text':
    '{works} are included: {whole} in full, {part} in part, {listed} by title only. They hold {provisions}, joined by {relations}.',
  'home.held.note':
    'A document included in part says so on its page, and nothing is concluded from what is not included here.',
  'home.latest': 'Latest changes',
  'home.allChanges': 'All changes',

  'meetings.title': 'Meetings',
  'meetings.lead':
    'Meetings of national authorities, of ministers, experts and civil society: who convened them and what came out of them.',
  'meeting.dates': 'Dates',
  'meeting.firstConvenedFor': 'First convened for',
  'meeting.place': 'Place',
  'meeting.host': 'Host',
  'meeting.body': 'Series',
  'meeting.number': 'Number in its series',
  'meeting.participants': 'Participants',
  'meeting.officers': 'Officers',
  'meeting.works': 'Documents of the meeting',
  'meeting.works.none': 'No document of this meeting is included.',
  'meeting.reported': 'States that reported',
  'meeting.reported.by':
    '{report}, which tells of this meeting, names {count} of {all} states as having handed in a report.',
  'meeting.reported.others': 'Not named',
  'meeting.reported.note': 'A state that is not named may have reported elsewhere or at another time.',
  'meeting.reported.none': 'Which states reported is not recorded: no document included here names them.',
  'meeting.relations': 'Named by',

  'bodies.title': 'Bodies',
  'bodies.lead': 'Organs of the OAS and others that adopt, carry out or are addressed by the mandates.',
  'body.kind': 'Kind',
  'body.acronym': 'Acronym',
  'body.names': 'Names',
  'body.works': 'Documents',
  'body.works.none': 'No document of this body is included.',
  'body.addressed': 'Paragraphs addressed to it',
  'body.proposed': 'Its proposals',
  'body.meetings': 'Meetings',

  'topics.title': 'Topics',
  'topics.lead': 'Every paragraph included here, by what it deals with.',
  'topic.mandates': 'Mandates',
  'topic.mandates.lead': 'Paragraphs that ask someone to act, newest first.',
  'topic.proposals': 'Proposals',
  'topic.proposals.lead': 'Put forward by a state, an organ or civil society; never counted as commitments.',
  'topic.other': 'Statements and reports',
  'topic.filter': 'Words in a paragraph, its document, verb or addressee',
  'topic.none': 'No paragraph on this topic is included.',

  'glossary.title': 'Glossary',
  'glossary.lead': 'Terms of the field in the four languages. Definitions are ours, in plain English.',
  'glossary.seeAlso': 'See also',
  'glossary.used': 'Text',
  'glossary.official': 'Official terms',
  'glossary.official.lead':
    'Terms of art as official texts print them. The form in another language is given where it was seen.',
  'glossary.match': 'How paired',
  'glossary.match.parallel-text': 'same place of the same text',
  'glossary.match.paired-by-meaning': 'paired by meaning',
  'glossary.match.none-seen': 'seen in one language',
  'glossary.filter': 'Words in a term, a translation or a definition',
  'glossary.count.one': '{count} term',
  'glossary.count.other': '{count} terms',
  'glossary.letters': 'A to Z',
  'glossary.verbs': 'Verbs of the paragraphs',
  'glossary.verbs.lead': 'What each verb of a paragraph amounts to, from an order to a mere mention. More:',

  'calendar.link': 'Calendar file (iCalendar)',
  'calendar.lead':
    'Meetings of which the days are recorded, and the days by which a text asks for something; what is known by month or year alone is left out.',
  'calendar.due': 'Due',

  'changes.title': 'Changes',
  'changes.lead': 'What was added, corrected or removed, newest first.',
  'changes.added': 'Added',
  'changes.corrected': 'Corrected',
  'changes.removed': 'Removed',
  'changes.several': 'Several states',
  'changes.general': 'Lists, documents and pages',
  'changes.byState': 'Changes of a state',
  'changes.count.one': '{count} change',
  'changes.count.other': '{count} changes',

  'parts.byYear': 'By year',
  'parts.byMonth': 'By month',
  'parts.page': '{part}, page {page}',
  'parts.latest': 'The latest {shown} of {all} stand here; the pages by year show all of them.',
  'parts.latestMonth': 'The latest {shown} of {all} stand here; the pages by month show all of them.',
  'parts.part': '{shown} of {all} stand on this page.',
  'parts.table':
    'This table shows {shown} of {all}: {from} to {to}. Filters and order reach these alone; the pages by year show all of them.',
  'parts.filtered': 'These filters reach only {shown} of {all}.',
  'parts.search': 'Filter all of them in the search',

  'languages.title': 'Languages of the atlas',
  'languages.lead': 'How much of the atlas is told in each language, how it was translated, and how to help.',
  'languages.stand': 'How each language stands',
  'languages.kind': 'Kind of record',
  'languages.of': '{count} of {all}',
  'languages.behind': 'Texts whose English has changed since',
  'languages.english':
    'The atlas is written in English. What is not told in a language yet stands in English on its pages, marked as such.',
  'languages.how': 'How it is translated',
  'languages.how.meaning':
    'By meaning and not word by word, in the plain language of laws, with the terms of the Palermo Protocol and of the OAS. What is asked keeps its strength: to urge, to request and to invite are three things.',
  'languages.how.titles':
    'Titles and names stay as they were printed. Where none is held in a language, ours stands first, and the printed one beside it.',
  'languages.how.readers':
    'Each part was read a second time, apart from its translating, and sixty texts of each were drawn and compared with the English: who must do what, for whom, by when. Both were done with the help of programs; nobody whose language it is has read all of it yet.',
  'languages.how.fresh':
    'When an English text changes, the page of its translation says which paragraphs are behind until somebody has looked at them.',
  'languages.help': 'Who may help',
  'languages.help.text':
    'Anybody who reads one of these languages. Name the page and the paragraph, what stumbles, and what you would write; a word is enough. Readers of ministries, courts and organisations know how a thing is called in their country.',
  'languages.help.whole':
    'Whoever wants to look after a language as a whole finds the style, the terms and the method in the code of the atlas, in docs/translating.md.',
} as const;

export type ListsWords = Record<keyof typeof listsEn, string>;
