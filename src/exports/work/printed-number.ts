// The number of a provision as a file of its work prints it. Called by the writers of files.
import type { Provision } from '../../corpus/types.ts';
import { formatProvisionNumber } from '../../citations/format-provision-number.ts';
import type { FileWords } from './file-words.ts';

export function printedNumber({ n, label, editorial }: Provision, t: FileWords): string {
  return label ?? formatProvisionNumber(n, editorial, t);
}

/** The same as the official text has it: the sign of a paragraph is ours. `¶ 3.d` → `3.d`, `Preamble ¶ 2` → `Preamble 2`. */
export function bareNumber(provision: Provision, t: FileWords): string {
  return printedNumber(provision, t).replace('¶ ', '');
}
