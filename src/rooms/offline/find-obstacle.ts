// Why a browser keeps nothing of the site, if so. Called by the page on reading without network.
import { OFF, OFFLINE, readStored } from '../../site/dom/stored.ts';
import type { Obstacle } from './view-pack.ts';

export interface FoundObstacle {
  obstacle: Obstacle;
  /** What the browser says. */
  reason?: string;
}

/** Lets the worker in, as every page does, and hears what the browser says against it. @param base path of the site */
export async function findObstacle(base: string): Promise<FoundObstacle | undefined> {
  if (import.meta.env.IS_DEVELOPMENT) return { obstacle: 'refused', reason: 'npm run dev' };
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers || !('caches' in globalThis && 'DecompressionStream' in globalThis))
    return { obstacle: isSecureContext ? 'unsupported' : 'http' };
  if (readStored(OFFLINE) === OFF) return { obstacle: 'off' };
  try {
    await caches.keys();
    await workers.register(`${base}sw.js`);
    return undefined;
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    if (cause.name === 'SecurityError') return { obstacle: 'denied' };
    // Without network an earlier one is as good.
    if (await workers.getRegistration()) return undefined;
    return { obstacle: 'refused', reason: cause.message };
  }
}
