// English words of the provision explorer.

export const provisionsEn = {
  'facet.topic': 'Topic',
  'facet.verb': 'Verb',
  'facet.addressee': 'Addressee',
  'facet.due': 'Time given',
  'facet.due.given': 'has a time',
  'facet.due.none': 'no time given',
  'facet.year': 'Year',
  'facet.body': 'Body',
  'facet.collection': 'Collection',
  'facet.criterion': 'Question of national law',
  'facet.proponent': 'Proponent',
  'facet.unknown': '“{value}” is no known value here and was ignored.',

  'provisions.title': 'Paragraph explorer',
  'provisions.lead':
    'Every paragraph of the resolutions, conclusions, treaties and reports included here, by what it asks, of whom, on what and by when. Mandates, proposals and statements stand apart.',
  'provisions.toSearch': 'Looking for documents, laws or states? Use the search',
  'provisions.words': 'Words of the paragraph',
  'provisions.words.find': 'Find',
  'provisions.words.hint': 'Words, “exact phrase”, -word, OR, word*. One paragraph must contain all of them.',
  'provisions.words.loading': 'Looking the words up…',
  'provisions.words.failed':
    'The words were not looked up: the search index could not be loaded. What is shown goes by the filters alone.',
  'provisions.noscript':
    'Filters and keeping a list need JavaScript. The same paragraphs can be read in full on the pages below.',
  'provisions.views': 'What is shown',
  'provisions.list.lead':
    'The paragraphs that you ticked, oldest first. The list stands in the address of this page: keep or share the address, and you keep or share the list.',
  'provisions.list.empty': 'The list is empty. Tick paragraphs in the other views to put them here.',
  'provisions.list.unknown': '“{value}” is no paragraph included here and was left out of the list.',
  'provisions.list.clear': 'Empty the list',
  'provisions.list.count.one': '{count} paragraph on the list',
  'provisions.list.count.other': '{count} paragraphs on the list',
  'provisions.tick': 'On your list: {name}',
  'provisions.tick.hint': 'Tick a paragraph to put it on your list.',
  'provisions.fit.one': '{count} of {all} paragraphs',
  'provisions.fit.other': '{count} of {all} paragraphs',
  'provisions.whole.one': '{count} paragraph',
  'provisions.whole.other': '{count} paragraphs',
  'provisions.none': 'No paragraph fits everything that is chosen.',
  'provisions.loading': 'Loading the paragraphs…',
  'provisions.failed':
    'The paragraphs could not be loaded. Check the connection and try again, or read them on the pages below.',
  'provisions.more': 'Show more paragraphs',
  'provisions.citations': 'Copy citations',
  'provisions.threads': 'Part of the commitment',
  'provisions.years.tick': 'Tick these years',
  'provisions.csv.kind': 'Kind',
  'provisions.csv.all': 'CSV of mandates, proposals and statements',
  'provisions.csv.title': 'Title',
  'provisions.csv.number': 'Number',
  'provisions.csv.digest': 'Digest (ours, unofficial)',
  'provisions.csv.address': 'Address',
  'provisions.byTopic': 'All paragraphs by topic',
  'provisions.byTopic.lead': 'A paragraph on several topics stands under each of them.',
  'provisions.noTopic': 'Without a topic',
  'provisions.byAddressee': 'Mandates by addressee',
  'provisions.byAddressee.lead':
    'Every mandate included here under those whom it asks to act, newest first. A mandate with several addressees stands under each of them.',
} as const;

export type ProvisionsWords = Record<keyof typeof provisionsEn, string>;
