// How much of a text is held: its articles or paragraphs where they are printed, else the provisions that the editors made.
import type { Work } from '../corpus/types.ts';
import { listHeldUnits } from '../citations/printed-numbers.ts';

/**
 * Whether the numbers are those of the official text, so that its articles or paragraphs can be counted. Laws are left out:
 * there a hyphen also parts the section from the subsection (`s-8-1`) or the title from the section (`usc-18-1589`).
 */
export function countsByNumber({ frontMatter }: Work): boolean {
  return frontMatter.numbering === 'printed' && !frontMatter.law;
}

/** How many articles, paragraphs or provisions of the source the digests stand for. */
export function countHeld(work: Work): number {
  return countsByNumber(work) ? listHeldUnits(work.provisions.map(({ n }) => n)).units.length : work.provisions.length;
}

/** Whether the numbered units are articles. */
export function hasArticles({ provisions }: Work): boolean {
  return provisions.some(({ n }) => n.startsWith('art-'));
}

/** Whether every provision of the source has a digest of its own: only then does silence say anything. */
export function isHeldOneByOne(work: Work): boolean {
  return (
    work.frontMatter.complete &&
    (!countsByNumber(work) || listHeldUnits(work.provisions.map(({ n }) => n)).inRanges.size === 0)
  );
}
