// White space of markup that no reader sees: beside the tags of blocks, and within a line at its very beginning and end. Called by the build
// on the templates of pages, each a text in which a sign stands for what is filled in.

/** Elements that begin and end lines, or that show nothing themselves. Those that a style may put into a line are not among them. */
const BLOCKS = new Set(
  (
    'html head body meta link title script template header footer nav main section article aside search div p ul ol li dl dt dd h1 h2 ' +
    'table caption colgroup col thead tbody tfoot tr td th details summary form fieldset legend figure figcaption blockquote hr select option optgroup'
  ).split(' '),
);
/** Elements in a line, at whose edges a line may begin and end. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'button',
  'cite',
  'code',
  'em',
  'i',
  'label',
  'small',
  'span',
  'strong',
  'time',
]);
/** Elements whose white space is read. */
const KEPT = /<(pre|textarea)\b[^]*?(?:<\/\1>|$)/g;
const TAG = /<(\/?)([a-z][\w-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

interface Tag {
  start: number;
  end: number;
  isClosing: boolean;
  name: string;
}

/** Spans of `markup` that hold idle white space, in its order. */
export function findIdleSpace(markup: string): [start: number, end: number][] {
  const kept = [...markup.matchAll(KEPT)].map((match) => [match.index, match.index + match[0].length] as const);
  const tags = [...markup.matchAll(TAG)].map((match): Tag => ({
    start: match.index,
    end: match.index + match[0].length,
    isClosing: match[1] === '/',
    name: (match[2] ?? '').toLowerCase(),
  }));
  const spans = new Map<number, number>();
  const add = (start: number, end: number) => {
    if (end > start && !kept.some(([from, to]) => start > from && end < to)) spans.set(start, end);
  };
  for (const [index, tag] of tags.entries()) {
    if (beginsLine(tags, index, markup)) add(tag.end, tag.end + spaceAfter(markup, tag.end));
    if (endsLine(tags, index, markup)) add(tag.start - spaceBefore(markup, tag.start), tag.start);
  }
  return [...spans].sort(([one], [other]) => one - other);
}

/** Whether what follows the tag begins a line: after a block's tag, or after the tags that open at its beginning. */
function beginsLine(tags: readonly Tag[], index: number, markup: string): boolean {
  const tag = tags[index];
  if (!tag) return false;
  if (BLOCKS.has(tag.name)) return true;
  if (tag.isClosing || !INLINE.has(tag.name)) return false;
  // A button is a box with lines of its own.
  return tag.name === 'button' || (isBeside(markup, tags[index - 1], tag) && beginsLine(tags, index - 1, markup));
}

/** Whether what stands before the tag ends a line: before a block's tag, or before the tags that close at its end. */
function endsLine(tags: readonly Tag[], index: number, markup: string): boolean {
  const tag = tags[index];
  if (!tag) return false;
  if (BLOCKS.has(tag.name)) return true;
  if (!tag.isClosing || !INLINE.has(tag.name)) return false;
  return tag.name === 'button' || (isBeside(markup, tag, tags[index + 1]) && endsLine(tags, index + 1, markup));
}

function isBeside(markup: string, one: Tag | undefined, other: Tag | undefined): boolean {
  return one !== undefined && other !== undefined && markup.slice(one.end, other.start).trim() === '';
}

function spaceAfter(markup: string, place: number): number {
  return /^[ \t\n]*/.exec(markup.slice(place))?.[0].length ?? 0;
}

function spaceBefore(markup: string, place: number): number {
  return /[ \t\n]*$/.exec(markup.slice(0, place))?.[0].length ?? 0;
}
