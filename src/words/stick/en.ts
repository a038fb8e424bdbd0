// English words of a copy of the site that opens from a disk: its cover, its box, and what it says of what it lacks.

export const stickEn = {
  'stick.title': '{atlas} without a network',
  'stick.lead':
    'Everything in this folder opens from the disk or stick that it stands on, without a network: documents, laws, states, commitments, practices and tables, in English.',
  'stick.open': 'Open the atlas',
  'stick.has': 'What is here',
  'stick.part': 'Part',
  'stick.files': 'Files',
  'stick.tables': 'Tables as files (CSV and Excel)',
  'stick.shared': 'Styles, look-up, licences and this page',
  'stick.lacks': 'What is not here',
  'stick.lacks.search':
    'Search in the texts. The box finds documents, laws, states, topics and terms by symbol, number or name.',
  'stick.lacks.tools':
    'Filters, and tables and pictures that are made as one chooses. All that they choose from is here.',
  'stick.lacks.files': 'The other languages, feeds, and files for programs and reference managers.',
  'stick.lacks.site': 'The site has all of that:',
  'stick.edition': 'Edition and licence',
  'stick.notice': 'What belongs to others',
  'stick.licence': 'Licence of the code',
  'stick.whole': 'Is this copy whole?',
  'stick.whole.ok': 'All {count} folders of this copy are here. Whether each file in them is, FILES.txt tells.',
  'stick.whole.missing': 'Missing, or copied in part:',
  'stick.whole.count':
    'The folder has {files} files, {size} in all. Compare that with what your computer says of the folder.',
  'stick.whole.list':
    '{list} has each file with its SHA-256. In a terminal in this folder, this checks them all (Linux, macOS):',
  'stick.whole.again':
    'If a page does not open or a folder is missing, copy the whole folder again from where you have it. What is here can be read meanwhile.',
  'stick.notPacked': '(not in this copy)',
  'stick.onSite':
    'Filters and choices work on the site alone, not in this copy. All that they choose from can be read in full:',
  'stick.onSite.address': 'On the site:',
  'stick.search':
    'The texts cannot be searched in this copy. The box finds documents, laws, states, topics and terms by symbol, number or name; the lists lead to everything:',
  'stick.search.address': 'To search all texts:',
  'stick.look.label': 'Look up a symbol, a number or a name',
  'stick.look.hint': 'Symbol, number or name',
  'stick.look.button': 'Look up',
  'stick.look.all': 'All found for “{query}”',
  'stick.look.found': 'Found by symbol, number or name',
  'stick.look.none': 'Nothing here has that symbol, number or name.',
  'stick.look.lost': 'The file stick/look-up.js is missing from this copy, so nothing can be looked up. Copy it again.',
} as const;
