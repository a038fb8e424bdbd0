// Cuts the prose of a file into its parts, each with the source it stands in, so that one is changed and the others stay as they are.
// Called when a record is opened and when it is written.

/** A part of the prose, as the editor shows it. */
export interface BodyPart {
  kind: 'summary' | 'heading' | 'note' | 'provision';
  /** Markdown without the tags or signs around it. */
  text: string;
  /** Of a provision: what it says of itself, as written. */
  attributes: Readonly<Record<string, string>>;
}

/** A part with where it stands. */
export interface SourcePart extends BodyPart {
  /** The part with its tags and the empty lines behind it. */
  source: string;
  /** Offset of the first sign of the part in the prose. */
  start: number;
  /** Offset of `text` in `source`, with its end. */
  inner: readonly [start: number, end: number];
  /** Offset in `source` of the end of the opening tag, before its `>`. */
  tagEnd: number;
}

export interface SplitBody {
  /** Empty lines before the first part. */
  lead: string;
  parts: SourcePart[];
}

const ATTRIBUTE = /(\s+)([A-Za-z][\w-]*)=(?:"([^"]*)"|'([^']*)')/gy;
const PART = /^(?:<Provision(?=[\s>])|<Note>|##(?=[ \t]))/gm;

/** Parts of `body`, which together are all of it; undefined where it has a form that the editor does not know. */
export function splitBody(body: string): SplitBody | undefined {
  const lead = /^\s*/.exec(body)?.[0] ?? '';
  const parts: SourcePart[] = [];
  let at = lead.length;
  while (at < body.length) {
    PART.lastIndex = at;
    const found = PART.exec(body);
    const part =
      found?.index === at ? readPart(body, at) : plainPart('summary', body.slice(at, found?.index ?? body.length), at);
    // Loose text between parts is for a text editor.
    if (!part || (part.kind === 'summary' && parts.length)) return undefined;
    parts.push(part);
    at += part.source.length;
  }
  return { lead, parts };
}

function plainPart(kind: 'summary' | 'heading', source: string, start: number): SourcePart {
  const before = kind === 'heading' ? (/^##[ \t]+/.exec(source)?.[0].length ?? 0) : 0;
  const end = source.trimEnd().length;
  return { kind, text: source.slice(before, end), attributes: {}, source, start, inner: [before, end], tagEnd: 0 };
}

function readPart(body: string, start: number): SourcePart | undefined {
  if (body.startsWith('##', start)) {
    const end = body.indexOf('\n', start);
    return plainPart('heading', withBlanks(body, start, end < 0 ? body.length : end), start);
  }
  const isNote = body.startsWith('<Note>', start);
  const attributes: Record<string, string> = {};
  let tagEnd = start + (isNote ? 5 : '<Provision'.length);
  ATTRIBUTE.lastIndex = tagEnd;
  for (let found = ATTRIBUTE.exec(body); found; found = ATTRIBUTE.exec(body)) {
    attributes[found[2] ?? ''] = decodeEntities(found[3] ?? found[4] ?? '');
    tagEnd = ATTRIBUTE.lastIndex;
  }
  const open = /^\s*>/.exec(body.slice(tagEnd));
  const close = isNote ? '</Note>' : '</Provision>';
  const closing = open ? body.indexOf(close, tagEnd) : -1;
  if (!open || closing < 0) return undefined;
  const source = withBlanks(body, start, closing + close.length);
  const inside = body.slice(tagEnd + open[0].length, closing);
  const offset = tagEnd + open[0].length - start;
  const text = inside.trim();
  const from = text === '' ? 0 : inside.indexOf(text);
  return {
    kind: isNote ? 'note' : 'provision',
    text,
    attributes,
    source,
    start,
    inner: text === '' ? [offset, offset + inside.length] : [offset + from, offset + from + text.length],
    tagEnd: tagEnd - start,
  };
}

/** The passage with the white space behind it. */
function withBlanks(body: string, start: number, end: number): string {
  const blanks = /^\s*/.exec(body.slice(end))?.[0] ?? '';
  return body.slice(start, end + blanks.length);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:quot|apos|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
