// The official text within the Markdown file of its work: in block quotes, word for word, each named as official. Called by the writer of
// that file.
import type { Work } from '../../corpus/types.ts';
import { escapeMarkdown, escapeMarkdownAddress } from '../../text/escape-markdown.ts';
import { layBeside, type TextBlock, type TextBeside } from '../../texts/lay-beside.ts';
import type { Passage, ReadOfficialText, TextNote } from '../../texts/official-text.ts';
import type { FileWords } from '../work/file-words.ts';

export class TextMarkdown {
  readonly #text: ReadOfficialText;
  readonly #t: FileWords;
  readonly #beside: TextBeside;

  constructor(work: Work, text: ReadOfficialText, t: FileWords) {
    this.#text = text;
    this.#t = t;
    this.#beside = layBeside(
      work.provisions.map(({ n }) => n),
      text,
    );
  }

  /** Where the text came from, as a list. */
  facts(): string {
    const t = this.#t;
    const { source, imported, licence, partial } = this.#text;
    const file = escapeMarkdown(source.file);
    return [
      t.pair(t('texts.official'), t(`language.${this.#text.language}`)),
      t.pair(t('texts.file'), source.url === undefined ? file : `[${file}](${escapeMarkdownAddress(source.url)})`),
      t.pair(t('texts.sha256'), source.sha256),
      t.pair(t('texts.imported'), imported),
      t.pair(t('texts.licence'), escapeMarkdown(licence)),
      ...(partial === undefined ? [] : [t('texts.partial', { missing: escapeMarkdown(partial) })]),
    ]
      .map((line) => `- ${line}`)
      .join('\n');
  }

  /** What stands beside the digest of provision `n`. */
  beside(n: string): string {
    const note = this.#beside.notes.get(n);
    const blocks = [...(this.#beside.blocks.get(n) ?? []).map(toBlock), ...(note ? [toNote(note)] : [])];
    const name = `**${this.#t('texts.official')}**`;
    return quote([name, ...(blocks.length ? blocks : [this.#t('texts.missing')])]);
  }

  /** What no provision tells, under headings of its own; none where there is nothing. */
  rest(): string[] {
    const { rest, restNotes } = this.#beside;
    return [
      ...(rest.length ? [`## ${this.#t('texts.rest')}`, quote(rest.map(toBlock))] : []),
      ...(restNotes.length ? [`## ${this.#t('texts.notes')}`, quote(restNotes.map(toNote))] : []),
    ];
  }
}

function quote(blocks: readonly string[]): string {
  return blocks
    .join('\n\n')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function toBlock(block: TextBlock): string {
  if (block.kind === 'heading') return `**${toWords(block)}**`;
  const [first, ...others] = block.passages;
  const words = first ? toWords(first) : '';
  // A number at the beginning would be read as that of a list, and counted anew.
  const label = block.label === undefined ? '' : `**${escapeMarkdown(block.label)}** `;
  return [`${label}${words}`, ...others.map(toWords)].join('\n\n');
}

function toNote({ id, ...passage }: TextNote): string {
  return `**${escapeMarkdown(id)}** ${toWords(passage)}`;
}

/** With signs of notes in brackets: Markdown has none that all readers know. */
function toWords({ text, signs }: Passage): string {
  let [words, from] = ['', 0];
  for (const { at, id } of signs) {
    words += `${text.slice(from, at)} [${id}]`;
    from = at;
  }
  return escapeMarkdown(words + text.slice(from));
}
