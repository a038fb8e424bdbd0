// An atlas of another subject, begun and filled as its editors would: by `npm run new`, the importer and the editor. Its mandates on
// wetlands are made up for the tests; nobody adopted any of them.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importFile } from '../../scripts/import/import-file.ts';
import type { Labels } from '../../src/schemas/fields.ts';
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { startEditClient, toUnchangedEdit, type EditClient, type ReadRecord } from './edit-client.ts';
import { removeLater } from './made-folders.ts';
import { makeDocx, type DocxParagraph } from './make-docx.ts';
import { runCommand } from './run-command.ts';

export interface SecondAtlas {
  /** Its content folder, and that of its official texts. */
  content: string;
  texts: string;
  editor: EditClient;
}

/** A made-up resolution: its mark, day and title, and its numbered paragraphs. */
export interface MadeResolution {
  id: string;
  symbol: string;
  /** As the head names who adopted it. */
  by: 'THE GENERAL ASSEMBLY' | 'THE PERMANENT COUNCIL';
  title: string;
  /** As it is printed: `June 5, 2001`. */
  day: string;
  paragraphs: readonly (DocxParagraph | string)[];
}

const all = (text: string): Labels => ({ en: text, es: text, pt: text, fr: text });

const NAME = 'Wetland Atlas';
/** What its guides say. */
export const GUIDE_TEXT = 'Bitterns boom in the reeds.';

export const IDENTITY = {
  name: NAME,
  tagline: {
    en: 'What was decided on wetlands, paragraph by paragraph.',
    es: 'Lo que se decidió sobre los humedales, párrafo por párrafo.',
    pt: 'O que se decidiu sobre as zonas úmidas, parágrafo por parágrafo.',
    fr: 'Ce qui a été décidé sur les zones humides, paragraphe par paragraphe.',
  },
  aimed: { en: 'on wetlands', es: 'sobre los humedales', pt: 'sobre as zonas úmidas', fr: 'sur les zones humides' },
  about: { en: 'on wetlands', es: 'sobre los humedales', pt: 'sobre as zonas úmidas', fr: 'sur les zones humides' },
  holds: 'Mandates on wetlands',
  keywords: ['wetlands'],
  asked: { en: ['wetlands'], es: ['humedales'], pt: ['zonas'], fr: ['zones'] },
};

const body = (id: string, label: string, acronym: string) => ({
  id,
  labels: all(label),
  acronym,
  kind: 'political-organ',
  role: { en: 'Decides on wetlands.' },
  official: ['en'],
  evidence: [],
});

/** Entries of the lists of the atlas, in the order in which one names the other. */
const ENTRIES: readonly (readonly [list: string, value: Record<string, unknown>])[] = [
  ['vocabularies/hosts.yml', { host: 'example.org', name: 'Example', kind: 'issuer' }],
  ['vocabularies/bodies.yml', body('general-assembly', 'General Assembly', 'AG')],
  ['vocabularies/bodies.yml', body('permanent-council', 'Permanent Council', 'CP')],
  [
    'vocabularies/topics.yml',
    { id: 'water-levels', labels: all('Water levels'), description: all('How high water stands.') },
  ],
  ['vocabularies/topics.yml', { id: 'birds', labels: all('Birds'), description: all('Who nests there.') }],
  ['vocabularies/addressees.yml', { id: 'member-states', labels: all('Member states') }],
  [
    'vocabularies/glossary.yml',
    {
      id: 'peat-bog',
      terms: { en: 'peat bog', es: 'turbera', pt: 'turfeira', fr: 'tourbière' },
      definition: 'Wet ground of moss.',
      evidence: [],
    },
  ],
  ['vocabularies/everyday-words.yml', { en: 'marsh', es: 'pantano', pt: 'pântano', fr: 'marais' }],
];

const GUIDES = { 'about.mdx': 'about', 'guides/how-to-read-a-resolution.mdx': 'howToRead' };

/** Writes the guides that speak of the subject, in each language, as one does in a text editor. */
async function writeGuides(content: string): Promise<void> {
  for (const language of LANGUAGES)
    for (const [file, guide] of Object.entries(GUIDES)) {
      const path = join(content, 'guides', language, file);
      const layout = `${'../'.repeat(file.split('/').length + 1)}site/frame/Guide.astro`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(
        path,
        `---\nlayout: ${layout}\ntitle: ${NAME}\ndescription: ${GUIDE_TEXT}\nguide: ${guide}\nlanguage: ${language}\n---\n\n${GUIDE_TEXT}\n`,
      );
    }
}

/** Begins the atlas, says what it is about, and adds the entries of its lists. */
export async function startSecondAtlas(): Promise<SecondAtlas> {
  const parent = removeLater(await mkdtemp(join(tmpdir(), 'atlas-second-')));
  const content = join(parent, 'content');
  const { status, output } = await runCommand(['scripts/new.ts', 'atlas', content]);
  if (status !== 0) throw new Error(output);
  await writeGuides(content);
  const editor = await startEditClient(content);
  await saveEntry(editor, 'atlas.yml', 0, IDENTITY);
  const counts = new Map<string, number>();
  for (const [list, value] of ENTRIES) {
    const index = counts.get(list) ?? 0;
    await saveEntry(editor, list, index, value);
    counts.set(list, index + 1);
  }
  return { content, texts: join(parent, 'texts'), editor };
}

async function saveEntry(editor: EditClient, path: string, index: number, value: Record<string, unknown>) {
  const read = await editor.get<ReadRecord>('record', { path, list: 'entries', index: String(index), new: '1' });
  const saved = await editor.post('save', { ...toUnchangedEdit(read), value });
  if (saved.status !== 200) throw new Error(`${path}: ${JSON.stringify(saved.body)}`);
}

/** The Word file of a resolution, whose numbers Word counts: list 1 has numbers and letters below them, list 2 letters of its own. */
export function resolutionFile({ symbol, by, title, day, paragraphs }: MadeResolution): Uint8Array {
  return makeDocx({
    abstracts: [
      [
        ['decimal', '%1.'],
        ['lowerLetter', '%2.'],
      ],
      [['lowerLetter', '%1.']],
    ],
    lists: { 1: { abstract: 0 }, 2: { abstract: 1 } },
    paragraphs: [
      symbol,
      title,
      `(Adopted at the second plenary session, held on ${day})`,
      `${by},`,
      'RESOLVES:',
      ...paragraphs,
    ],
  });
}

/** Imports `made` as a draft with its official text. */
export async function importResolution({ content, texts }: SecondAtlas, made: MadeResolution): Promise<void> {
  const { isWhole, lines } = await importFile({
    input: { name: `${made.id}.docx`, bytes: resolutionFile(made), sha256: '0b'.repeat(32) },
    work: undefined,
    language: undefined,
    collection: 'resolutions',
    url: `https://example.org/${made.id}`,
    licence: 'Written for a test; free to all.',
    today: '2026-01-02',
    content,
    texts,
  });
  if (!isWhole) throw new Error(lines.join('\n'));
}

/** Writes summary and digests of the draft `id`, and makes it a record. */
export async function publishDraft({ editor }: SecondAtlas, id: string, digest: (n: string) => string): Promise<void> {
  const read = await editor.get<ReadRecord>('record', { path: `_drafts/resolutions/${id}.mdx` });
  const edit = toUnchangedEdit(read);
  const told = (read.parts ?? []).map((part) =>
    part.kind === 'provision'
      ? {
          ...part,
          text: digest(part.attributes['n'] ?? ''),
          attributes: { ...part.attributes, topics: 'water-levels' },
        }
      : part,
  );
  const summary = { kind: 'summary', text: 'What states do for wetlands.', attributes: {} };
  const saved = await editor.post('save', { ...edit, parts: [summary, ...told], as: 'record' });
  if (saved.status !== 200) throw new Error(`${id}: ${JSON.stringify(saved.body)}`);
}
