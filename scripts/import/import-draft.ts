// A document that is no work of the atlas yet, as a draft and its text. Called by import-file.
import { join } from 'node:path';
import { COLLECTIONS, type Collection, type Corpus } from '../../src/corpus/types.ts';
import { recordId } from '../../src/schemas/fields.ts';
import type { Language } from '../../src/schemas/languages.ts';
import { ImportRefusal } from '../../src/texts/blocks.ts';
import { toWorkId } from '../../src/texts/draft/draft-facts.ts';
import { makeDraft } from '../../src/texts/draft/make-draft.ts';
import type { ProvisionProposal } from '../../src/texts/draft/propose-provision.ts';
import { writeDraft, writeProposals } from '../../src/texts/draft/write-draft.ts';
import type { DocumentHead } from '../../src/texts/read-head.ts';
import type { SegmentedText } from '../../src/texts/segment/segment.ts';
import type { ImportRequest } from './import-file.ts';
import { writeBeside, type Written } from './write-beside.ts';

export interface DraftTarget {
  id: string;
  collection: Collection;
  /** Of a law. */
  state: string | undefined;
}

/** What `--collection` and `--work` say of a new work. @throws ImportRefusal where they do not say enough, or name what is there */
export function readTarget(
  request: ImportRequest,
  collection: string,
  head: DocumentHead,
  corpus: Corpus,
): DraftTarget {
  const { input } = request;
  const [name = '', state] = collection.split('/');
  const known = COLLECTIONS.find((own) => own === name);
  if (!known || (state !== undefined && known !== 'legislation'))
    throw new ImportRefusal(
      `--collection ${collection} is no collection. Use one of: ${COLLECTIONS.join(', ')} (of a law with its state, as in legislation/ar).`,
    );
  if (known === 'legislation' && !corpus.countries.some(({ code }) => code === state))
    throw new ImportRefusal(
      `--collection ${collection} does not say whose law it is. Write the code of the state behind it, as in legislation/ar.`,
    );
  const id = request.work ?? toWorkId(head);
  if (id === undefined)
    throw new ImportRefusal(
      `"${input.name}" has no mark in its first lines from which an id could be made. Give the new work one: --work ag-res-2999.`,
    );
  const problem = recordId.safeParse(id).error?.issues[0]?.message;
  if (problem !== undefined) throw new ImportRefusal(`--work ${id} ${problem}`);
  const taken = corpus.idPlaces.get(id)?.[0];
  if (taken)
    throw new ImportRefusal(
      `--collection ${collection} is for a new work, and "${id}" is a ${taken.kind} of the atlas already (${taken.place.file}). Leave --collection out, and the file becomes its text.`,
    );
  return { id, collection: known, state };
}

export interface WrittenDraft {
  draft: Written;
  provisions: number;
  /** How many have what is proposed. */
  verbs: number;
  addressees: number;
  references: number;
}

export async function importDraft(
  request: ImportRequest,
  { id, collection, state }: DraftTarget,
  given: { segmented: SegmentedText; head: DocumentHead; language: Language; corpus: Corpus; isWhole: boolean },
): Promise<WrittenDraft> {
  const made = makeDraft({ ...given, collection, state, url: request.url, today: request.today });
  const folder = join(request.content, '_drafts', collection, ...(state === undefined ? [] : [state]));
  const draft = await writeBeside(join(folder, `${id}.mdx`), writeDraft(made), /$^/);
  await writeBeside(join(folder, `${id}.proposals.yml`), writeProposals(id, made.parts), /$^/);
  const provisions = made.parts.filter((part): part is ProvisionProposal => !('heading' in part));
  return {
    draft,
    provisions: provisions.length,
    verbs: provisions.filter(({ verb }) => verb && verb.confidence !== 'low').length,
    addressees: provisions.filter(({ addressees }) => addressees && addressees.confidence !== 'low').length,
    references: provisions.reduce((sum, { references }) => sum + references.length, 0),
  };
}
