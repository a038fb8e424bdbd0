// Address of a page where no server adds the name of its file. Called where links of a copy are written, and by its box in the browser.

/** Path of a page as its file: `topics/` is `topics/index.html`, `glossary/#term` is `glossary/index.html#term`. */
export function toFileAddress(path: string): string {
  return path.replace(/^[^?#]*/, (folder) => (folder === '' || folder.endsWith('/') ? `${folder}index.html` : folder));
}
