// Names of what the server for editing and its pages tell each other over Vite's connection.

/** To pages: all issues of the content, as `Issue[]`. */
export const ISSUES = 'atlas:issues';

/** From a page that has just opened. */
export const ASK_FOR_ISSUES = 'atlas:ask-for-issues';
