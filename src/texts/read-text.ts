// The one reader of text files: front matter, then headings, paragraphs that begin with their mark, and notes. Every problem is an issue
// with its place, none is thrown. Called by pages, exports and the commands `import` and `texts`.
import { issueAt, type Issue, type Place } from '../corpus/issue.ts';
import { readYaml } from '../corpus/read-yaml.ts';
import { splitFrontMatter } from '../corpus/split-front-matter.ts';
import { PROVISION_NUMBER } from '../schemas/fields.ts';
import { OfficialTextSchema } from '../schemas/official-text.ts';
import { noteNumber, type Passage, type ReadOfficialText, type TextHeading, type TextNote } from './official-text.ts';
import { readPassage } from './read-passage.ts';

export interface ReadTextResult {
  /** Absent if the front matter failed; what is right in the body is still checked. */
  text?: ReadOfficialText;
  issues: Issue[];
}

/** What the checks below collect. */
interface Body {
  blocks: (TextHeading | MutableParagraph)[];
  notes: TextNote[];
  places: Map<string, Place>;
  issues: Issue[];
}
interface MutableParagraph {
  kind: 'paragraph';
  n: string;
  label?: string;
  passages: Passage[];
}

const MARK = /^\[((?:\\.|[^\]\\])*)\](?!:)[ \t]*/;
const NOTE = /^\[\^([^\]]*)\]:[ \t]*/;

/** Reads the text file `file`, named `<workId>.<language>.md`, from its content. */
export function readText(file: string, content: string): ReadTextResult {
  const parts = splitFrontMatter(content, file);
  if ('issue' in parts) return { issues: [parts.issue] };
  const head = readYaml(parts.head, OfficialTextSchema, file, { firstLine: 2 });
  const body: Body = { blocks: [], notes: [], places: new Map(), issues: [...head.issues] };
  for (const { line, source } of listBlocks(parts.body, parts.firstLine))
    readBlock(source, { file, line, column: 1 }, body);
  checkSigns(body, file);
  if (!head.value) return { issues: body.issues };
  const { work, language } = head.value;
  const name = /([^/\\]*)$/.exec(file)?.[1] ?? file;
  if (!new RegExp(`^${work}\\.${language}(?:\\.\\d+)?\\.md$`).test(name))
    body.issues.push(
      issueAt(
        head.placeOf('work'),
        'text-name-is-of-work',
        `"${name}" is not the name of this text. Name the file "${work}.${language}.md", or correct "work" and "language".`,
      ),
    );
  const placeOf = (n: string) => body.places.get(n) ?? { file, line: 1, column: 1 };
  return { text: { ...head.value, body: body.blocks, notes: body.notes, file, placeOf }, issues: body.issues };
}

/** Blocks between empty lines, with the line at which each begins. */
function listBlocks(text: string, firstLine: number): { line: number; source: string }[] {
  const blocks: { line: number; source: string }[] = [];
  let open = false;
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const last = blocks.at(-1);
    if (line.trim() === '') open = false;
    else if (open && last) last.source += ` ${line.trim()}`;
    else {
      blocks.push({ line: at + firstLine, source: line.trim() });
      open = true;
    }
  }
  return blocks;
}

function readBlock(source: string, place: Place, body: Body): void {
  const report = (rule: string, message: string) => body.issues.push(issueAt(place, rule, message));
  const [hashes = ''] = /^#+(?= )/.exec(source) ?? [];
  if (hashes) {
    if (hashes.length > 4) report('text-mark-valid', `"${hashes}" is too deep a heading. Use one to four signs.`);
    const level = Math.min(hashes.length, 4) as 1 | 2 | 3 | 4;
    body.blocks.push({ kind: 'heading', level, ...readPassage(source.slice(hashes.length)) });
    return;
  }
  const note = NOTE.exec(source);
  if (note) {
    const [whole, id = ''] = note;
    claim(noteNumber(id), place, body);
    body.notes.push({ id, ...readPassage(source.slice(whole.length)) });
    return;
  }
  const mark = MARK.exec(source);
  if (!mark) {
    report(
      'text-mark-valid',
      `"${source.slice(0, 40)}" begins without a mark. Put the number of the paragraph before it, as in "[3.d | d)]", or "[+]" if it goes on with the paragraph above.`,
    );
    return;
  }
  const passage = readPassage(source.slice(mark[0].length));
  const [, n = '', label] = /^\s*([^|]*?)\s*(?:\|\s*([^]*?)\s*)?$/.exec(mark[1] ?? '') ?? [];
  if (n === '+' && label === undefined) {
    const last = body.blocks.at(-1);
    if (last?.kind === 'paragraph') last.passages.push(passage);
    else report('text-mark-valid', '"[+]" goes on with nothing. Put it right below a paragraph that has a number.');
    return;
  }
  if (!PROVISION_NUMBER.test(n)) {
    report(
      'text-mark-valid',
      `"[${mark[1] ?? ''}]" is not a mark. Write lower-case letters and digits with single dots or hyphens between them, and the printed number after a bar: "[3.d | d)]".`,
    );
    return;
  }
  claim(n, place, body);
  const printed = label === undefined ? {} : { label: label.replace(/\\(.)/g, '$1') };
  body.blocks.push({ kind: 'paragraph', n, ...printed, passages: [passage] });
}

function claim(n: string, place: Place, { places, issues }: Body): void {
  const first = places.get(n);
  if (!first) places.set(n, place);
  else
    issues.push(
      issueAt(
        place,
        'text-mark-unique',
        `"${n}" marks the paragraph of line ${first.line} already. Give each paragraph and note a number of its own.`,
      ),
    );
}

function checkSigns({ blocks, notes, places, issues }: Body, file: string): void {
  const held = new Set(notes.map(({ id }) => id));
  const signs = blocks.flatMap((block): { id: string; n: string | undefined }[] =>
    block.kind === 'heading'
      ? block.signs.map(({ id }) => ({ id, n: undefined }))
      : block.passages.flatMap((passage) => passage.signs.map(({ id }) => ({ id, n: block.n }))),
  );
  for (const { id, n } of signs)
    if (!held.has(id))
      issues.push(
        issueAt(
          (n === undefined ? undefined : places.get(n)) ?? { file, line: 1, column: 1 },
          'text-note-exists',
          `"[^${id}]" names a note that is not there. Write it below as "[^${id}]: …", or take the sign out.`,
        ),
      );
}
