// Lines of a page of a PDF from its pieces of text: what stands beside each other is joined by where it stands, so that ligatures and
// words that a program wrote in pieces are whole again. Called by the reader of PDF.

/** A piece of text as a PDF gives it; lengths in points, from the lower left corner of the page. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of its letters. */
  height: number;
}

export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
  /** Raised figures, the signs of notes: where in the text, and which. */
  signs: { at: number; id: string }[];
}

export function listPdfLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const rows: PdfPiece[][] = [];
  const sorted = pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y);
  for (const piece of sorted) {
    const row = rows.at(-1);
    const reach = row ? Math.max(...row.map(({ height }) => height)) : 0;
    const base = row?.find(({ height }) => height === reach)?.y ?? 0;
    // A raised figure stands less than a line above the words it belongs to.
    const isBeside = row !== undefined && Math.abs(base - piece.y) < Math.max(reach, piece.height) * 0.55;
    if (isBeside) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(toLine);
}

function toLine(row: readonly PdfPiece[]): PdfLine {
  const pieces = row.toSorted((a, b) => a.x - b.x);
  const height = median(pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece.height)));
  const base = median(pieces.filter((piece) => piece.height > height * 0.8).map(({ y }) => y));
  const signs: PdfLine['signs'] = [];
  let text = '';
  let end: number | undefined;
  for (const piece of pieces) {
    const gap = end === undefined ? 0 : piece.x - end;
    const id = /^\s*\(?(\d{1,3})\)?\s*\/?\s*$/.exec(piece.text)?.[1];
    if (id !== undefined && piece.height < height * 0.85 && piece.y > base + height * 0.15 && text !== '') {
      signs.push({ at: text.trimEnd().length, id });
      end = piece.x + piece.width;
      continue;
    }
    const needsBlank = gap > height * 0.18 && !/\s$/.test(text) && !/^\s/.test(piece.text);
    text += (needsBlank ? ' ' : '') + piece.text;
    end = piece.x + piece.width;
  }
  const indent = text.length - text.trimStart().length;
  return {
    text: unjoin(text.trim()),
    left: pieces[0]?.x ?? 0,
    right: end ?? 0,
    y: base,
    height,
    signs: signs.map((sign) => ({ ...sign, at: Math.max(sign.at - indent, 0) })),
  };
}

/** Ligatures as their letters. */
function unjoin(text: string): string {
  return text.replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC'));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
