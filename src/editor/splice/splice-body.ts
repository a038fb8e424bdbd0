// Changes parts of the prose of a file and leaves the others as they are. Called when an edit is written.
import { ProvisionSchema } from '../../schemas/provision.ts';
import { splitBody, type BodyPart, type SourcePart, type SplitBody } from './split-body.ts';
import { SpliceError } from './splice-yaml.ts';

/** A part as it is to be; `from` is its place among the parts of the file, undefined for a new one. */
export interface EditedPart extends BodyPart {
  from?: number | undefined;
}

const ORDER = Object.keys(ProvisionSchema.shape);

/** `body` with the parts of `next`, in their order. @throws SpliceError */
export function spliceBody(body: string, next: readonly EditedPart[]): string {
  const split: SplitBody | undefined = body.trim() === '' ? { lead: body, parts: [] } : splitBody(body);
  if (!split) throw new SpliceError('The prose has a form that is not known here. Change it in a text editor.');
  const isSame =
    next.length === split.parts.length &&
    next.every((part, index) => part.from === index && isEqual(part, split.parts[index]));
  if (isSame) return body;
  const sources = next.map((part) => {
    const old = part.from === undefined ? undefined : split.parts[part.from];
    return old?.kind === part.kind ? changePart(old, part) : writePart(part);
  });
  const last = sources.length - 1;
  const joined = sources.map((source, index) => (index === last ? endFile(source, split) : separate(source)));
  const result = (split.lead || (split.parts.length ? '' : '\n')) + joined.join('');
  const read = splitBody(result)?.parts ?? [];
  const shown = next.filter(({ kind, text }) => kind !== 'summary' || text.trim() !== '');
  if (read.length !== shown.length || !shown.every((part, index) => isEqual(toWritten(part), read[index])))
    throw new SpliceError(
      'This change cannot be written as it stands. A text holds a tag or heading of its own, or is empty.',
    );
  return result;
}

/** What is read back of a part: blanks at its ends and empty attributes are not written. */
function toWritten({ kind, text, attributes }: EditedPart): BodyPart {
  const written = Object.entries(attributes).filter(([, value]) => value !== '');
  const folded = written.map(([name, value]) => [name, value.replace(/\s*\n\s*/g, ' ')] as const);
  return { kind, text: text.trim(), attributes: Object.fromEntries(folded) };
}

/** Whether what is shown of two parts is the same. */
function isEqual(a: BodyPart, b: BodyPart | undefined): boolean {
  const keys = (part: BodyPart) => Object.keys(part.attributes);
  return (
    b !== undefined &&
    a.kind === b.kind &&
    a.text === b.text &&
    keys(a).length === keys(b).length &&
    keys(a).every((key) => a.attributes[key] === b.attributes[key])
  );
}

function changePart(old: SourcePart, { text, attributes }: EditedPart): string {
  let { source } = old;
  if (text.trim() !== old.text.trim()) {
    const [start, end] = old.inner;
    const inside = text.trim();
    const written = old.text === '' || inside === '' ? `\n\n${inside}${inside === '' ? '' : '\n\n'}` : inside;
    source = source.slice(0, start) + written + source.slice(end);
  }
  const tag = source.slice(0, old.tagEnd);
  return changeAttributes(tag, old.attributes, attributes) + source.slice(old.tagEnd);
}

/** The opening tag up to its end, one attribute after the other. */
function changeAttributes(
  tag: string,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string {
  const names = [...new Set([...ORDER, ...Object.keys(before)])];
  return names.reduce((text, name) => {
    const value = after[name];
    if (before[name] === value) return text;
    const written = new RegExp(`\\s+${name}=(?:"[^"]*"|'[^']*')`);
    if (value === undefined || value === '') return text.replace(written, '');
    if (before[name] !== undefined)
      return text.replace(written, (found) => found.slice(0, found.indexOf('=') + 1) + quote(value, found.at(-1)));
    // Behind the nearest one that the table of attributes has before it.
    const earlier = ORDER.slice(0, ORDER.indexOf(name)).findLast((known) => new RegExp(`\\s${known}=`).test(text));
    const [place = ''] =
      earlier === undefined ? [] : (new RegExp(`\\s+${earlier}=(?:"[^"]*"|'[^']*')`).exec(text) ?? []);
    const at = place === '' ? (/^<\w+/.exec(text)?.[0].length ?? 0) : text.indexOf(place) + place.length;
    return `${text.slice(0, at)} ${name}=${quote(value)}${text.slice(at)}`;
  }, tag);
}

function quote(value: string, like = '"'): string {
  const safe = value.replace(/&(?=(?:[a-z]+|#\d+|#x[\da-f]+);)/gi, '&amp;').replace(/\s*\n\s*/g, ' ');
  const sign = safe.includes(like) ? (like === '"' ? "'" : '"') : like;
  return sign + (safe.includes(sign) ? safe.replaceAll(sign, sign === '"' ? '&quot;' : '&apos;') : safe) + sign;
}

function writePart({ kind, text, attributes }: EditedPart): string {
  const inside = text.trim() === '' ? '' : `${text.trim()}\n\n`;
  if (kind === 'summary') return inside;
  if (kind === 'heading') return `## ${text.trim()}\n\n`;
  if (kind === 'note') return `<Note>\n\n${inside}</Note>\n\n`;
  const written = ORDER.flatMap((name) => {
    const value = attributes[name];
    return value === undefined || value === '' ? [] : [` ${name}=${quote(value)}`];
  });
  return `<Provision${written.join('')}>\n\n${inside}</Provision>\n\n`;
}

/** An empty line between parts. */
function separate(source: string): string {
  if (source.trim() === '') return '';
  return source.endsWith('\n\n') ? source : `${source.trimEnd()}\n\n`;
}

/** The end of the file stays as it was. */
function endFile(source: string, { parts }: SplitBody): string {
  const last = parts.at(-1)?.source;
  const end = last === undefined ? '\n' : last.slice(last.trimEnd().length);
  return source.trimEnd() + (end || '\n');
}
