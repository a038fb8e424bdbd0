// Pages that are set in two columns, by the white that runs down their middle. Called by the reader of PDF.
import { listPdfLines, type PdfLine, type PdfPiece } from './pdf-lines.ts';

/** Lines of the page as they are read: those of the left column before those of the right. */
export interface PdfPage {
  lines: PdfLine[][];
  /** Whether it has two columns. */
  isDivided: boolean;
}

const LEAST_LINES = 6;

export function readPdfColumns(pieces: readonly PdfPiece[], width: number): PdfPage {
  const gutter = findGutter(pieces, width);
  if (gutter === undefined) return { lines: [listPdfLines(pieces)], isDivided: false };
  // What crosses the white stands above or below both columns, as a title does.
  const crossing = pieces.filter(({ x, width: own }) => x < gutter - 4 && x + own > gutter + 4);
  const rest = pieces.filter((piece) => !crossing.includes(piece));
  const left = listPdfLines(rest.filter(({ x }) => x < gutter));
  const right = listPdfLines(rest.filter(({ x }) => x >= gutter));
  const top = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const across = listPdfLines(crossing);
  return {
    lines: [across.filter(({ y }) => y >= top), left, right, across.filter(({ y }) => y < top)].filter(
      ({ length }) => length > 0,
    ),
    isDivided: true,
  };
}

/** The middle of a white band in the middle of the page, with lines of some length on either side of it. */
function findGutter(pieces: readonly PdfPiece[], width: number): number | undefined {
  const words = pieces.filter(({ text }) => text.trim() !== '');
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  let best: number | undefined;
  let least = letters * 0.12;
  for (let at = width * 0.35; at <= width * 0.65; at += 2) {
    const across = words
      .filter(({ x, width: own }) => x < at + 5 && x + own > at - 5)
      .reduce((sum, { text }) => sum + text.length, 0);
    if (across >= least) continue;
    least = across;
    best = at;
  }
  if (best === undefined) return undefined;
  const gutter = best;
  const sides = [words.filter(({ x }) => x < gutter), words.filter(({ x }) => x >= gutter)].map(listPdfLines);
  // A narrow column of numbers or labels is no column of text.
  const isText = sides.every(
    (lines) => lines.length >= LEAST_LINES && lines.filter(({ text }) => text.length > 20).length >= lines.length * 0.6,
  );
  return isText ? gutter : undefined;
}
