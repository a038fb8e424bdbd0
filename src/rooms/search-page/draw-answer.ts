// Loads what draws the answer to a question, since few queries are one. Called by the results page.
import { loadScript } from '../../site/dom/load-script.ts';
import type { renderAnswer } from './render-answer.ts';

const load = () => loadScript(() => import('./render-answer.ts'));

/** To be called once a question is known, so that its answer waits for the texts of the results and nothing after them. */
export function askForAnswers(): void {
  // A failure is met by whoever draws.
  load().catch(() => undefined);
}

export async function drawAnswer(...asked: Parameters<typeof renderAnswer>): Promise<Node> {
  return (await load()).renderAnswer(...asked);
}
