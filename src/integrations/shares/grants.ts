// Shares lists of work out among the processes of a machine: long stretches first, for neighbours share what is made once, and short ones last,
// so that all end together. Kept by the build that started the processes.
import type { Stretch } from './claims.ts';
import type { WorkList } from './share.ts';

/** What takes moments even where each page is large. */
const SHORTEST = 8;

export class Grants {
  readonly #processes: number;
  readonly #lists = new Map<WorkList, { of: number; next: number }>();

  constructor(processes: number) {
    this.#processes = processes;
  }

  /**
   * @param of how long the list is
   * @throws if another process told another length: they do not see the same site
   */
  grant(list: WorkList, of: number): Stretch {
    const state = this.#lists.get(list) ?? { of, next: 0 };
    if (state.of !== of)
      throw new Error(
        `One process of the build sees ${of} ${list}, another ${state.of}. Build with ATLAS_PROCESSES=1.`,
      );
    const left = of - state.next;
    const length = this.#processes === 1 ? left : Math.max(SHORTEST, Math.ceil(left / (2 * this.#processes)));
    const from = state.next;
    const to = Math.min(of, from + length);
    this.#lists.set(list, { of, next: to });
    return [from, to];
  }
}
