// The button that opens a menu: only script can, so script makes it. Called by the scripts of pages with menus.

/** A button that opens a menu. */
export function makeOpener(text: string, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy open-menu';
  button.textContent = text;
  button.ariaLabel = name;
  button.ariaExpanded = 'false';
  return button;
}
