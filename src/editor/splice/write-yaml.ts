// Values as YAML in the manner of the file that takes them: quotes, blanks within braces, indentation. Called by spliceYaml.
import { Document, Scalar, YAMLSeq } from 'yaml';

/** How a file is written. */
export interface YamlManner {
  /** Blanks within braces. */
  padding: boolean;
  /** Whether items of a list stand further right than its key. */
  indentSeq: boolean;
}

/** Letters of a line up to which a map of plain values stands in braces. */
const LINE = 120;

/** A value on one line, as it stands within braces or brackets or behind a key. */
export function writeInline(value: unknown, manner: YamlManner, isFlow: boolean, like?: Scalar.Type): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeInline(item, manner, true)).join(', ')}]`;
  if (isRecord(value)) {
    const pairs = Object.entries(value).map(([key, item]) => `${writeKey(key)}: ${writeInline(item, manner, true)}`);
    const blank = manner.padding ? ' ' : '';
    return pairs.length ? `{${blank}${pairs.join(', ')}${blank}}` : '{}';
  }
  return writeScalar(value, isFlow, like);
}

/** A key, in quotes where it would be read as something else. */
export function writeKey(key: string): string {
  return writeScalar(key, true, undefined);
}

/**
 * A value behind `key:` or `-` of a block, with the blank or line end before it.
 * @param indent columns of the key or dash
 */
export function writeBehind(value: unknown, manner: YamlManner, indent: number, isItem = false): string {
  if (Array.isArray(value) && value.some((item) => isRecord(item) || Array.isArray(item)) && !isItem) {
    const inner = indent + (manner.indentSeq ? 2 : 0);
    return value.map((item) => `\n${' '.repeat(inner)}-${writeBehind(item, manner, inner, true)}`).join('');
  }
  if (isRecord(value) && Object.keys(value).length && !fitsLine(value, manner, indent)) {
    const inner = ' '.repeat(indent + 2);
    const pairs = Object.entries(value).map(
      ([key, item]) => `${writeKey(key)}:${writeBehind(item, manner, indent + 2)}`,
    );
    return (isItem ? ' ' : `\n${inner}`) + pairs.join(`\n${inner}`);
  }
  return ` ${writeInline(value, manner, false)}`;
}

function fitsLine(value: Readonly<Record<string, unknown>>, manner: YamlManner, indent: number): boolean {
  const isPlain = Object.values(value).every((item) => item === null || typeof item !== 'object');
  return isPlain && indent + writeInline(value, manner, true).length <= LINE;
}

/** By the library, which knows what has to be quoted. */
function writeScalar(value: unknown, isFlow: boolean, like: Scalar.Type | undefined): string {
  if (typeof value !== 'string') return value === null ? 'null' : JSON.stringify(value);
  const scalar = new Scalar(value);
  if (like === 'QUOTE_SINGLE' || like === 'QUOTE_DOUBLE') scalar.type = like;
  if (value.includes('\n')) scalar.type = 'QUOTE_DOUBLE';
  const list = new YAMLSeq();
  list.flow = isFlow;
  list.items.push(scalar);
  const text = new Document(list).toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    singleQuote: true,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return (isFlow ? text.slice(1, text.lastIndexOf(']')) : text.slice(2)).trim();
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
