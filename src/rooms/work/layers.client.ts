// Shows digests, official text or both, as the reader chooses, and remembers it for the visit. Without script both stand in order.
import { readStored, store } from '../../site/dom/stored.ts';

const KEY = 'text-layers';
const choice = document.querySelector('.layer-choice');
const page = document.querySelector<HTMLElement>('main > article');

if (choice && page) {
  const radios = [...choice.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const show = (layer: string) => (page.dataset['layers'] = layer);
  const kept = radios.find(({ value }) => value === readStored(KEY, 'sessionStorage'));
  if (kept) {
    kept.checked = true;
    show(kept.value);
  }
  choice.addEventListener('change', () => {
    const layer = radios.find(({ checked }) => checked)?.value;
    if (layer === undefined) return;
    store(KEY, layer, 'sessionStorage');
    show(layer);
  });
}
