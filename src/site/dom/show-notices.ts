// Fills a notice of the page with lines, or hides it where there are none.

export function showNotices(box: HTMLElement, texts: readonly string[]): void {
  box.hidden = !texts.length;
  box.replaceChildren(
    ...texts.map((text) => {
      const line = document.createElement('p');
      line.textContent = text;
      return line;
    }),
  );
}
