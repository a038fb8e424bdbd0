// English words of the page on reading without network.

export const offlineEn = {
  'nav.offline': 'Read without network',
  'offline.lead': 'Keep the atlas on this device, and read, search and compare where there is no connection.',
  'offline.noscript': 'Keeping pages needs JavaScript. Without it the site works with a network alone.',
  'offline.pack': 'Everything in English',
  'offline.pack.text':
    'One pack holds all pages in this language, the search, the comparison of states and the paragraph explorer. Not in it: files to take away (tables, citations), the other languages, and official texts on other sites.',
  'offline.looking': 'Looking at what is kept…',
  'offline.none': 'Not on this device yet. To fetch: {bytes}. On the device it takes {stored}.',
  'offline.unknown': 'Not on this device. There is no network, so its size cannot be asked for now.',
  'offline.loading': 'Loading: {done} of {bytes}.',
  'offline.elsewhere': 'Another tab or window is loading it. This page tells when it is whole.',
  'offline.half': 'Half-loaded: {done} of {bytes} are here. It goes on where it stopped.',
  'offline.lost': 'The connection was lost. {done} of {bytes} are here. It goes on where it stopped.',
  'offline.broken': 'What came last was damaged and has been left out. {done} of {bytes} are here. Try again.',
  'offline.full':
    'The disk is full: {need} more are needed. The browser says that this site uses {used} and may use {quota}. Make room on the device, then go on.',
  'offline.newer':
    'A newer edition came before this one was whole. It has to be loaded anew: {bytes} to fetch, {stored} on the device.',
  'offline.whole': 'Everything is on this device: {stored}, content of {date}.',
  'offline.whole.undated': 'Everything is on this device: {stored}.',
  'offline.outdated':
    'The pack on this device is of an earlier edition; it works until the newer one is whole. To fetch: {bytes}. On the device it takes {stored}.',
  'offline.load': 'Load the pack',
  'offline.goOn': 'Go on loading',
  'offline.update': 'Load the newer edition',
  'offline.stop': 'Stop',
  'offline.remove': 'Delete the pack',
  'offline.mayGo':
    'The browser may delete it when the device is short of room. It keeps it more surely if the site is installed.',
  'offline.http':
    'This address is plain http, and browsers keep pages from https alone. With a network the site works as ever.',
  'offline.unsupported': 'This browser cannot keep pages. With a network the site works as ever.',
  'offline.denied':
    'The browser lets this site keep nothing: a private window, or a setting. With a network the site works as ever.',
  'offline.refused':
    'The browser could not let in the small program that answers without network: {reason}. With a network the site works as ever.',
  'offline.off': 'Nothing is kept, as you chose. With a network the site works as ever.',
  'offline.allow': 'Keep pages again',
  'offline.read': 'What you have read',
  'offline.read.text':
    'Pages that you open are kept by themselves, the last {count} of them. Pages with the link “{exit}” never are.',
  'offline.read.none': 'No page has been kept yet.',
  'offline.read.count.one': '{count} page is kept',
  'offline.read.count.other': '{count} pages are kept',
  'offline.read.remove': 'Delete the pages read',
  'offline.others': 'Packs of other languages',
  'offline.app': 'As an app',
  'offline.app.text':
    'The menu of the browser puts the atlas among your apps: “Install” or “Add to home screen”. It is the same site.',
  'offline.all': 'Delete everything',
  'offline.all.text':
    'Packs, pages read and the worker, the small program that answers without network, go from this device. Nothing more is kept until you allow it here.',
  'offline.all.done': 'Deleted. Nothing of this site is kept any more but your choices.',
  'offline.space': 'This site uses {used} on this device; the browser allows it {quota}.',
} as const;
