// Elements made by script: text is only ever text. Called by scripts of rooms and of the box in the header.

type Child = Node | string | undefined;

/** An element with attributes and children; an attribute that is undefined is left out. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button that does something here. */
export function makeButton(label: string, onClick: () => void, className = 'link'): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', class: className }, label);
  button.addEventListener('click', onClick);
  return button;
}
