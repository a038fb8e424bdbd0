// An official text as the file that readText gives back. Called by the importer.
import { stringify } from 'yaml';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { OfficialText, Passage, TextParagraph } from './official-text.ts';

export function writeText({ body, notes, ...facts }: OfficialText): string {
  const blocks = body.map((block) =>
    block.kind === 'heading' ? `${'#'.repeat(block.level)} ${writePassage(block)}` : writeParagraph(block),
  );
  const below = notes.map((note) => `[^${note.id}]: ${writePassage(note)}`);
  const head = stringify(orderFacts(facts), { lineWidth: 0 });
  return `---\n${head}---\n${[...blocks, ...below].map((block) => `\n${block}\n`).join('')}`;
}

function orderFacts(facts: Omit<OfficialText, 'body' | 'notes'>): Record<string, unknown> {
  const { work, language, source, imported, licence, partial } = facts;
  return { work, language, source, imported, licence, ...(partial !== undefined && { partial }) };
}

function writeParagraph({ n, label, passages }: TextParagraph): string {
  const mark = label === undefined ? `[${n}]` : `[${n} | ${writeLabel(label)}]`;
  return passages.map((passage, at) => `${at ? '[+]' : mark} ${writePassage(passage)}`.trimEnd()).join('\n\n');
}

/** A label ends where its bracket does, so that brackets in it are escaped. */
function writeLabel(label: string): string {
  return label
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]]/g, '\\$&');
}

function writePassage({ text, signs }: Passage): string {
  let [written, from] = ['', 0];
  for (const { at, id } of [...signs].sort((a, b) => a.at - b.at)) {
    written += `${escapePart(text.slice(from, at), from === 0)}[^${id}]`;
    from = at;
  }
  return written + escapePart(text.slice(from), from === 0);
}

/** The escape of the house trims, and takes what stands first for the start of a line. */
function escapePart(part: string, isFirst: boolean): string {
  const [, before = '', words = '', after = ''] = /^([ \u00A0]*)([^]*?)([ \u00A0]*)$/.exec(part) ?? [];
  // A letter before keeps the first sign from being read as the start of a line.
  return before + (isFirst ? escapeMarkdown(words) : escapeMarkdown(`x${words}`).slice(1)) + after;
}
