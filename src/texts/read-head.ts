// What the head of a document says of it: symbol, title, date, session. Called by the importer; a format that tells these itself goes first.
import { findSymbolInText } from '../citations/find-symbol-in-text.ts';
import type { OfficialSymbol } from '../citations/parse-symbol.ts';
import type { Block, DocumentFacts } from './blocks.ts';
import { readDate } from './read-date.ts';
import { isEnactingLine, isRecital } from './segment/preamble.ts';

export interface DocumentHead {
  symbol?: { text: string; mark: OfficialSymbol };
  title?: string;
  /** 2007-06-05. */
  date?: string;
  session?: string;
  /** Its lines, for what names a law or a body. */
  lines: readonly string[];
}

/** Lines that are looked at, and words of one that may be a line of a head. */
const LINES = 30;
const WORDS = 45;

const SESSION =
  /(?:plenary|regular|special|extraordinary)\s+(?:session|meeting)|(?:sesi[oó]n|per[ií]odo)\s+(?:plenaria|ordinari[ao]|extraordinari[ao])|(?:sess[aã]o|per[ií]odo)\s+(?:plen[aá]ria|ordin[aá]ri[ao]|extraordin[aá]ri[ao])|s[eé]ance pl[eé]ni[eè]re|session (?:ordinaire|extraordinaire)|per[ií]odo (?:ordinario|extraordinario)/i;

/** @param facts what the format itself tells */
export function readHead(blocks: readonly Block[], facts: DocumentFacts = {}): DocumentHead {
  const lines = [...(facts.names ?? []), ...listHeadLines(blocks)];
  const symbols = lines.flatMap((line) => readSymbol(line) ?? []);
  const symbol = symbols.find(({ mark }) => mark.system !== 'oas-series') ?? symbols[0];
  const dated =
    lines.find((line) => SESSION.test(line) && readDate(line) !== undefined) ??
    lines.find((line) => readDate(line) !== undefined);
  const session = lines.find((line) => SESSION.test(line) && !/^\s*(?:having|visto|recalling)/i.test(line));
  const title = facts.title ?? findTitle(lines, symbol?.text);
  const date = facts.date ?? (dated === undefined ? undefined : readDate(dated));
  return {
    lines,
    ...(symbol && { symbol }),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(session !== undefined && { session: session.replace(/^\(|\)$/g, '') }),
  };
}

/** Lines before the text itself: short, and no recital. */
function listHeadLines(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const { kind, text, label, n } of blocks) {
    if (kind === 'note') continue;
    if (
      n !== undefined ||
      label !== undefined ||
      isRecital(text) ||
      text.split(' ').length > WORDS ||
      lines.length >= LINES
    )
      break;
    lines.push(text);
    if (isEnactingLine(text)) break;
  }
  return lines;
}

/** The mark that a line is, or that it says after a word such as "Resolution"; a line that speaks of one in passing has more words. */
function readSymbol(line: string): DocumentHead['symbol'] | undefined {
  const found = findSymbolInText(line);
  if (!found || found.symbol.system === 'number' || found.symbol.system === 'summit') return undefined;
  const beside = found.rest.match(/\p{L}{2,}/gu)?.length ?? 0;
  return beside <= 4 ? { text: line.slice(found.start, found.end), mark: found.symbol } : undefined;
}

/** The line after the symbol, or the longest that is neither mark, date, place nor the body that speaks. */
function findTitle(lines: readonly string[], symbol: string | undefined): string | undefined {
  const at = symbol === undefined ? -1 : lines.findIndex((line) => line.includes(symbol));
  const isTitle = (line: string) =>
    line.split(' ').length >= 3 &&
    readDate(line) === undefined &&
    readSymbol(line) === undefined &&
    !isEnactingLine(line) &&
    !SESSION.test(line);
  const below = at < 0 ? [] : lines.slice(at + 1, at + 4).filter(isTitle);
  const candidates = below.length ? below : lines.filter(isTitle);
  const title = below[0] ?? candidates.toSorted((a, b) => b.length - a.length)[0];
  return title?.replace(/^["“«]|["”»]$/g, '');
}
