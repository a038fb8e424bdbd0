// Filters stand open where there is room, or where the address already holds one; on a phone they wait to be asked for.

export function openFilterPanel(root: Element): void {
  const panel = root.querySelector<HTMLDetailsElement>('[data-filter-panel]');
  if (!panel) return;
  const fields = [...panel.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  const params = new URLSearchParams(location.search);
  panel.open = matchMedia('(min-width: 48rem)').matches || fields.some(({ name }) => params.has(name));
}
