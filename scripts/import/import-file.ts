// One file as the official text of a held work, or as a draft of a new one; what was done is told line by line. Called by the command
// `import`.
import { join, relative } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Language } from '../../src/schemas/languages.ts';
import { ImportRefusal, type ImportedDocument } from '../../src/texts/blocks.ts';
import { readDocument } from '../../src/texts/formats/read-document.ts';
import { recogniseLanguage } from '../../src/texts/formats/recognise-language.ts';
import { findNamedWork, identifyWork } from '../../src/texts/identify-work.ts';
import { listParagraphs } from '../../src/texts/official-text.ts';
import { readHead } from '../../src/texts/read-head.ts';
import { segment } from '../../src/texts/segment/segment.ts';
import { toOfficialText } from '../../src/texts/to-official-text.ts';
import { writeText } from '../../src/texts/write-text.ts';
import { toLine } from '../../src/text/to-line.ts';
import { Refusal } from '../terminal/stop.ts';
import type { Input } from './read-input.ts';
import { writeBeside, type Written } from './write-beside.ts';

export interface ImportRequest {
  input: Input;
  work: string | undefined;
  language: Language | undefined;
  collection: string | undefined;
  /** Folders. */
  texts: string;
  content: string;
  url: string | undefined;
  licence: string | undefined;
  /** Day of the import. */
  today: string;
}

export interface ImportReport {
  lines: string[];
  /** False if part of the text is missing. */
  isWhole: boolean;
}

/** Says whose text it is where the caller does not: nobody but the issuer can say what may be done with it. */
const LICENCE = 'Text of its issuer; what may be done with it was not recorded at the import.';

export async function importFile(request: ImportRequest): Promise<ImportReport> {
  try {
    return await run(request);
  } catch (error) {
    if (error instanceof ImportRefusal) throw new Refusal(error.message);
    throw error;
  }
}

async function run(request: ImportRequest): Promise<ImportReport> {
  const { input } = request;
  const document = await readDocument(input.name, input.bytes);
  const language = request.language ?? document.facts.language ?? recogniseLanguage(input.name, document.blocks);
  const { corpus } = await readCorpus(request.content);
  const head = readHead(document.blocks, document.facts);
  const work =
    request.work === undefined
      ? identifyWork(input.name, head, corpus.works)
      : findNamedWork(request.work, corpus.works);
  if (!work)
    throw new ImportRefusal(
      `"${input.name}" names no work of the atlas in its first lines${head.symbol ? ` (it has the mark ${head.symbol.text})` : ''}. Say which it is with --work, as in --work ag-res-2348.`,
    );
  if (request.collection !== undefined)
    throw new ImportRefusal(
      `--collection ${request.collection} is for a new work, and "${work.workId}" is in the atlas already. Leave --collection out, and the file becomes its text.`,
    );
  const segmented = segment(document.blocks);
  const { text, missing, divided } = toOfficialText(segmented, work, language, {
    source: { file: input.name, sha256: input.sha256, ...(request.url !== undefined && { url: request.url }) },
    imported: request.today,
    licence: request.licence ?? LICENCE,
    ...(document.missing.length > 0 && { partial: document.missing.join(' ') }),
  });
  const isWhole = document.missing.length === 0;
  const path = join(request.texts, ...(isWhole ? [] : ['_partial']), `${work.workId}.${language}.md`);
  const written = await writeBeside(path, writeText(text), /^imported: .*$/m);
  const paragraphs = listParagraphs(text);
  const held = new Set(work.provisions.map(({ n }) => n));
  return {
    isWhole,
    lines: [
      ...describeWritten(written),
      `It has ${paragraphs.length} paragraphs in ${language}; ${held.size - missing.length} of the ${held.size} provisions of ${work.workId} have theirs.`,
      ...listed('No paragraph was found for', missing),
      ...listed('A paragraph was divided for', divided),
      ...describeDocument(document),
    ].map(toLine),
  };
}

function describeWritten({ path, before }: Written): string[] {
  const near = relative(process.cwd(), path);
  const name = near.startsWith('..') ? path : near;
  if (!before) return [`${name} is written.`];
  if (before.isSame) return [`${name} says the same already; nothing is written.`];
  return [
    `There is another text of this work already, which stays as it is: this one is written beside it, as ${name}. They differ so:`,
    ...before.changes,
  ];
}

function listed(what: string, numbers: readonly string[]): string[] {
  return numbers.length ? [`${what}: ${numbers.join(', ')}.`] : [];
}

function describeDocument({ lost, missing }: ImportedDocument): string[] {
  return [...lost, ...missing.map((what) => `The text is partial, and kept aside: ${what}`)];
}
