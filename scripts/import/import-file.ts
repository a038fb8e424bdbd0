// One file as the official text of a held work, or as a draft of a new one; what was done is told line by line. Called by the command
// `import`.
import { join, relative } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Corpus, Work } from '../../src/corpus/types.ts';
import type { Language } from '../../src/schemas/languages.ts';
import { ImportRefusal, type ImportedDocument } from '../../src/texts/blocks.ts';
import { readDocument } from '../../src/texts/formats/read-document.ts';
import { recogniseLanguage } from '../../src/texts/formats/recognise-language.ts';
import { findNamedWork, identifyWork } from '../../src/texts/identify-work.ts';
import { listParagraphs } from '../../src/texts/official-text.ts';
import { readHead, type DocumentHead } from '../../src/texts/read-head.ts';
import { segment } from '../../src/texts/segment/segment.ts';
import { toBody, toOfficialText } from '../../src/texts/to-official-text.ts';
import { UNRECORDED_LICENCE } from '../../src/texts/unrecorded-licence.ts';
import { writeText } from '../../src/texts/write-text.ts';
import { toLine } from '../../src/text/to-line.ts';
import { Refusal } from '../terminal/stop.ts';
import { importDraft, readTarget, type WrittenDraft } from './import-draft.ts';
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
  const segmented = segment(document.blocks);
  const isWhole = document.missing.length === 0;
  const work = findWork(request, head, corpus);
  const target = work ? undefined : readTarget(request, request.collection ?? '', head, corpus);
  const facts = {
    source: { file: input.name, sha256: input.sha256, ...(request.url !== undefined && { url: request.url }) },
    imported: request.today,
    licence: request.licence ?? UNRECORDED_LICENCE,
    ...(!isWhole && { partial: document.missing.join(' ') }),
  };
  const { text, missing, divided } = work
    ? toOfficialText(segmented, work, language, facts)
    : { text: { work: target?.id ?? '', language, ...facts, ...toBody(segmented) }, missing: [], divided: [] };
  const path = join(request.texts, ...(isWhole ? [] : ['_partial']), `${text.work}.${language}.md`);
  const written = await writeBeside(path, writeText(text), /^imported: .*$/m);
  const draft = target && (await importDraft(request, target, { segmented, head, language, corpus, isWhole }));
  const paragraphs = listParagraphs(text);
  const told = work
    ? `; ${work.provisions.length - missing.length} of the ${work.provisions.length} provisions of ${work.workId} have theirs.`
    : '.';
  return {
    isWhole,
    lines: [
      ...describeWritten(written, 'text'),
      `It has ${paragraphs.length} paragraphs in ${language}${told}`,
      ...listed('No paragraph was found for', missing),
      ...listed('A paragraph was divided for', divided),
      ...(draft ? describeDraft(draft) : []),
      ...describeDocument(document),
    ].map(toLine),
  };
}

/** The held work that the file is the text of; undefined for a new one. */
function findWork(request: ImportRequest, head: DocumentHead, corpus: Corpus): Work | undefined {
  const { input, collection } = request;
  const isHeld = corpus.works.some(({ workId }) => workId === request.work);
  // A new id does not make a new work of one whose mark is held.
  const isNamed = request.work !== undefined && (isHeld || collection === undefined);
  const work = isNamed ? findNamedWork(request.work ?? '', corpus.works) : identifyWork(input.name, head, corpus.works);
  if (work && collection !== undefined)
    throw new ImportRefusal(
      `--collection ${collection} is for a new work, and "${work.workId}" is in the atlas already. Leave --collection out, and the file becomes its text.`,
    );
  if (!work && collection === undefined)
    throw new ImportRefusal(
      `"${input.name}" names no work of the atlas in its first lines${head.symbol ? ` (it has the mark ${head.symbol.text})` : ''}. Say which it is with --work, as in --work ag-res-2348, or say where a new one goes, as in --collection resolutions.`,
    );
  return work;
}

function describeDraft({ draft, provisions, verbs, addressees, references }: WrittenDraft): string[] {
  return [
    ...describeWritten(draft, 'draft'),
    `Of its ${provisions} provisions ${verbs} have a verb and ${addressees} an addressee proposed; ${references} references to works of the atlas were found. Every digest is to be written: npm run lint:content lists what is missing.`,
  ];
}

function describeWritten({ path, before }: Written, what: 'text' | 'draft'): string[] {
  const near = relative(process.cwd(), path);
  const name = near.startsWith('..') ? path : near;
  if (!before) return [`${name} is written.`];
  if (before.isSame) return [`${name} says the same already; nothing is written.`];
  return [
    `There is another ${what} of this work already, which stays as it is: this one is written beside it, as ${name}. They differ so:`,
    ...before.changes,
  ];
}

function listed(what: string, numbers: readonly string[]): string[] {
  return numbers.length ? [`${what}: ${numbers.join(', ')}.`] : [];
}

function describeDocument({ lost, missing }: ImportedDocument): string[] {
  return [...lost, ...missing.map((what) => `The text is partial, and kept aside: ${what}`)];
}
