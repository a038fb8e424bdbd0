// Why something of the site that a script reads is not there. Thrown by whatever loads; told to the reader, who can try again, and not
// to the console: it is no mistake of the program.

/** A file could not be had, or is not what its name says: empty, cut, another file, a page of the server. */
export class LostFile extends Error {}

/** A script could not be had. Browsers remember that for as long as the page is open: only loading the page anew asks again. */
export class LostScript extends LostFile {}
