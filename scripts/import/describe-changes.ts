// How two versions of a file differ, block by block and in words. Called where an import meets a file that is there.
import { diffArrays, diffWords } from 'diff';

/** Changes that are shown; the file beside has them all. */
const MOST = 12;
const LONGEST = 160;

export function describeChanges(before: string, after: string): string[] {
  const [old, own] = [toBlocks(before), toBlocks(after)];
  const parts = diffArrays(old, own);
  const changes: string[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.removed) {
      const next = parts[at + 1];
      const added = next?.added ? next.value : [];
      for (const [index, block] of part.value.entries())
        changes.push(added[index] === undefined ? `- ${shorten(block)}` : `~ ${describeWords(block, added[index])}`);
      for (const block of added.slice(part.value.length)) changes.push(`+ ${shorten(block)}`);
    } else if (part.added && !parts[at - 1]?.removed)
      for (const block of part.value) changes.push(`+ ${shorten(block)}`);
  }
  const more = changes.length - MOST;
  return more > 0 ? [...changes.slice(0, MOST), `… and ${more} more.`] : changes;
}

function toBlocks(text: string): string[] {
  return text.split(/\n{2,}/).map((block) => block.trim());
}

/** Words taken out in `[-…-]`, words put in in `{+…+}`: told by signs, since a terminal may have no colours. */
function describeWords(before: string, after: string): string {
  const words = diffWords(before, after).map(({ value, added, removed }) =>
    removed
      ? `[-${value}-]`
      : added
        ? `{+${value}+}`
        : value.length > 60
          ? `${value.slice(0, 28)}…${value.slice(-28)}`
          : value,
  );
  return shorten(words.join(''), 400);
}

function shorten(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
