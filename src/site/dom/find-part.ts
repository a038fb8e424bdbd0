// A part that the markup of a custom element must have. Called by scripts of rooms.

/** @throws if the markup lacks it */
export function findPart(root: Element, selector: string): HTMLElement {
  const part = root.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`<${root.localName}> has no ${selector}.`);
  return part;
}
