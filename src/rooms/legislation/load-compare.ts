// Loads what is compared, part by part, each once. Called by compare.client.ts.
import { type Asking, loadJson } from '../../site/dom/load-file.ts';
import { reportError } from '../../site/dom/report-error.ts';
import type { Shape } from '../../engine/read-files.ts';
import type { CompareData, CompareState } from './compare-json.ts';
import { HEAD } from './cut-compare-feed.ts';

/** What of a part a comparison cannot do without. */
const HEAD_SHAPE: Shape = { groups: 'list', criteria: 'list' };
const STATE_SHAPE: Shape = 'map';

export class CompareLoader {
  readonly #folder: string;
  #parts = new Map<string, Promise<unknown>>();
  #asking: Asking = 'first';

  /** @param folder address of the parts, with a slash at the end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What failed with what the browser keeps is asked for past it. */
  askAnew(): void {
    this.#asking = 'anew';
  }

  /** What is shown of `codes`; undefined where a part does not arrive, all of which are asked for anew the next time. */
  async load(codes: readonly string[]): Promise<CompareData | undefined> {
    try {
      const [head, ...states] = await Promise.all([
        this.#loadPart<Omit<CompareData, 'states'>>(HEAD, HEAD_SHAPE),
        ...codes.map(async (code) => [code, await this.#loadPart<CompareState>(code, STATE_SHAPE)] as const),
      ]);
      this.#asking = 'first';
      return { ...head, states: Object.fromEntries(states) };
    } catch (error) {
      reportError(error);
      this.#parts = new Map();
      return undefined;
    }
  }

  #loadPart<T>(part: string, shape: Shape): Promise<T> {
    const loading =
      (this.#parts.get(part) as Promise<T> | undefined) ??
      loadJson<T>(`${this.#folder}${part}.json`, shape, this.#asking);
    this.#parts.set(part, loading);
    return loading;
  }
}
