// English words of the comparison of states.

export const compareEn = {
  'compare.title': 'Compare states',
  'compare.lead': 'Put two to four states side by side: answers, penalties, plans and treaties.',
  'compare.choose': 'State {n}',
  'compare.none': 'none',
  'compare.show': 'Compare',
  'compare.onlyDifferences': 'Only where they differ',
  'compare.differs': 'differs',
  'compare.same': 'same',
  'compare.tooFew': 'Choose at least two states.',
  'compare.tooMany': 'Only the first four states of the address are shown.',
  'compare.unknown': '“{code}” is no state of the atlas and was left out.',
  'compare.copy': 'Copy as table',
  'compare.csv': 'CSV file',
  'compare.xlsx': 'XLSX file',
  'compare.on': 'Shown: what is recorded as in force {date}.',
  'compare.print': 'Print',
  'compare.question': 'Question',
  'compare.noscript': 'Comparing needs JavaScript. The same answers stand on the page of each state and in the matrix:',
  'compare.failed': 'The answers could not be loaded. Check the connection and try again.',
  'compare.loading': 'Loading the answers…',
  'compare.group': 'Group',
  'compare.measures': 'Penalty, plans and authority',
  'compare.noDifference': 'No row differs between these states.',
  'compare.cannotTell': 'cannot tell',
  'compare.verdict': 'Result',
  'compare.tally': '{states} – differs: {differs}; same: {same}; cannot tell: {unknown}.',
  'compare.questions': 'Questions to compare',
  'compare.questions.hint': 'None chosen shows all.',
  'compare.questions.all': 'Show all',
  'compare.allQuestions': 'all questions',
  'compare.differs.note':
    'A row differs where recorded answers or binding actions differ, not where only articles or dates do. Where one side is not recorded and the rest agrees, nothing can be told. Texts are not judged.',
} as const;

export type CompareWords = Record<keyof typeof compareEn, string>;
