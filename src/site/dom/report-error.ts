// Gives an error to whom it concerns: a lost file is told to the reader by the caller, a mistake of the program goes to the
// browser, which writes it to its console. Called wherever a script of a page catches.
import { LostFile } from '../../engine/lost-file.ts';

export function reportError(error: unknown): void {
  if (!(error instanceof LostFile)) globalThis.reportError(error);
}
