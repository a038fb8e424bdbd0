// Loads what the box looks up as a classic script, which browsers take from a disk too.
import { LostScript } from '../../engine/lost-file.ts';
import type { InstantData } from '../../site/instant/instant-json.ts';

declare global {
  interface Window {
    atlasLookUp?: InstantData;
  }
}

/** @throws LostScript where the copy lacks the file, or has half of it */
export function loadLookUp(address: string): Promise<InstantData> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const end = () => {
      script.remove();
      if (window.atlasLookUp) resolve(window.atlasLookUp);
      else reject(new LostScript(`${address} could not be loaded.`));
    };
    script.onload = end;
    script.onerror = end;
    script.src = address;
    document.head.append(script);
  });
}
