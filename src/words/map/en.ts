// English words of the map of mandates and the timeline.

export const mapEn = {
  'map.title': 'Map of mandates',
  'map.lead':
    'Who adopted what, and when, and which text builds on which: the mandates, treaties and meetings included here in one picture.',
  'map.held': 'Shown: {works}, {meetings} and {relations} between them.',
  'map.meetings.one': '{count} meeting',
  'map.meetings.other': '{count} meetings',
  'map.picture': 'Picture',
  'map.text':
    'Years from {from} to {to} run from left to right; each body has a lane. A circle is a document, larger the more of its paragraphs are included; a short stroke is a meeting; a line joins a text to another, usually an earlier one, on which it acts.',
  'map.readout': 'Point at a mark, or reach it with the Tab key, to read its name and to see its lines alone.',
  'map.skip': 'Skip the picture and go to the table',
  'map.legend': 'Legend',
  'map.legend.marks': 'Marks',
  'map.legend.lines': 'Lines, with a link to the list of each',
  'map.legend.meeting': 'meeting',
  'map.lane.other': 'Other bodies',
  'map.other': 'Bodies with one or two documents share the lane “Other bodies”: {bodies}.',
  'map.undated': 'no date',
  'map.undated.text': 'What has no recorded date stands apart at the right and is placed in no year.',
  'map.breaks': 'Two or more years in a row without a document or meeting are drawn as one narrow break, marked ⋯.',
  'map.scroll': 'The picture is wider than a narrow screen: scroll it sideways.',
  'map.leftOut':
    'Not drawn: {inside} within one document, and {elsewhere} with laws or practices. The pages of the documents show them.',
  'map.focus': 'Focus on one document, relation or topic',
  'map.focus.work': 'Document or meeting',
  'map.focus.relation': 'Relation',
  'map.focus.topic': 'Topic',
  'map.focus.clear': 'Show everything',
  'map.focus.unknown': '“{value}” is not on the map and was left out.',
  'map.focus.shown': 'Shown: {relations} of {allRelations}, {records} of {allRecords}.',
  'map.records.one': '{count} document or meeting',
  'map.records.other': '{count} documents and meetings',
  'map.focus.list': 'Relations in focus',
  'map.focus.none': 'No relation on the map fits this choice.',
  'map.table': 'As a table',
  'map.paper':
    'On paper stand the picture and the documents in focus. The table of all documents, the relations by kind and the documents by topic are left out; they are at {address}',
  'map.table.open': 'All documents and meetings with their relations',
  'map.table.order': 'Oldest first; what has no recorded date stands last.',
  'map.out': 'What it acts on',
  'map.in': 'What acts on it',
  'map.none': 'none recorded',
  'map.byRelation': 'Relations by kind',
  'map.byRelation.lead': 'Every line of the picture: the text that acts, what it does, and the other text.',
  'map.byTopic': 'Documents by topic',
  'map.byTopic.lead':
    'Documents with an included paragraph on the topic. A document included by title only is under none.',
  'map.toTimeline': 'Timeline of documents, meetings and laws',

  'timeline.title': 'Timeline',
  'timeline.lead': 'What was adopted, when authorities met and when states made law, year by year.',
  'timeline.picture': 'Counts by year',
  'timeline.text':
    'Three rows of bars from {from} to {to}, on one scale: documents, meetings and national laws. Each year leads to its entries in the list below.',
  'timeline.note':
    'Counted is what is included here. A year without a bar is a year of which nothing is included. A code counts once in each year in which its articles changed, but not where the law that changed them is included.',
  'timeline.breaks': 'Two or more years in a row of which nothing is included are drawn as one narrow break, marked ⋯.',
  'timeline.laws.one': '{count} law',
  'timeline.laws.other': '{count} laws',
  'timeline.year': '{year}: {works}, {meetings}, {laws}',
  'timeline.list': 'Year by year',
  'timeline.choose': 'Choose what the list shows',
  'timeline.kind': 'Kind',
  'timeline.kind.all': 'All kinds',
  'timeline.kind.work': 'document',
  'timeline.kind.meeting': 'meeting',
  'timeline.kind.law': 'law',
  'timeline.order': 'Order',
  'timeline.order.newest': 'Newest first',
  'timeline.order.oldest': 'Oldest first',
  'timeline.unknown': '“{value}” is no choice of this list and was left out.',
  'timeline.published': 'published {date}',
  'timeline.undated': 'Date not recorded',
  'timeline.skip': 'Skip the picture and go to the list',
  'timeline.toMap': 'Map of mandates and their relations',
  'map.drawn':
    'The picture shows the {marks} most joined of {allMarks} documents and meetings, and {arcs} of the {allArcs} lines between all of them: first those that stand for most relations, then those between the most joined. The pages by year show every record with all its relations.',
  'map.byYear': 'By year, every document and meeting with all its relations:',
  'map.relationYears': 'Each kind of relation by the years of the texts that act:',
  'map.topicCounts':
    'Each topic with how many documents have a paragraph on it, and a link to all of these paragraphs:',
  'map.more': '{count} more on its page',
  'timeline.earlier': 'Earlier years',

  'picture.csv': 'Table as CSV',
  'picture.xlsx': 'Table as XLSX',
  'picture.svg': 'Picture as SVG',

  'map.show': 'Shown',
  'map.show.chain': 'The longest chain, {from}–{to}',
  'map.show.all': 'Everything',
  'map.chain.finding':
    'The longest chain recorded here: {count} documents of one body ({body}) from {from} to {to}, each of which acts on the one before.',
  'map.chain.list': 'The chain, oldest first',

  'timeline.finding':
    'Half of the {count} entries with a date are of the years {from} to {to}; the fullest year is {fullest}.',
  'timeline.entries.one': '{count} entry',
  'timeline.entries.other': '{count} entries',
} as const;

export type MapWords = Record<keyof typeof mapEn, string>;
