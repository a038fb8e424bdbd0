// A segmented document as the draft of a new work, with proposals for each provision. Called by the importer.
import type { Collection, Corpus } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import { toWorkRecord } from '../identify-work.ts';
import type { DocumentHead } from '../read-head.ts';
import type { SegmentedText } from '../segment/segment.ts';
import { draftFacts } from './draft-facts.ts';
import { proposeProvision, type ProvisionProposal } from './propose-provision.ts';
import type { DraftWork } from './write-draft.ts';

export interface DraftRequest {
  collection: Collection;
  state: string | undefined;
  segmented: SegmentedText;
  head: DocumentHead;
  language: Language;
  corpus: Corpus;
  url: string | undefined;
  today: string;
  isWhole: boolean;
}

export function makeDraft({ segmented, ...request }: DraftRequest): DraftWork {
  const { corpus, language, collection } = request;
  const records = corpus.works.map(toWorkRecord);
  const made = new Map<string, ProvisionProposal>();
  const parts: (ProvisionProposal | { heading: string })[] = [];
  let heading: string | undefined;
  for (const block of segmented.body) {
    if (block.kind === 'heading') {
      heading = block.text;
      continue;
    }
    // Heads are facts of the work; of a law an article is told whole.
    if (
      block.part === 'head' ||
      /^(?:head|closing)-/.test(block.n) ||
      (collection === 'legislation' && block.n.includes('.'))
    )
      continue;
    const lead = block.n.includes('.') ? made.get(block.n.slice(0, block.n.lastIndexOf('.'))) : undefined;
    const proposal = proposeProvision(block, lead, corpus.vocabularies, records, language);
    made.set(proposal.n, proposal);
    if (heading !== undefined && heading.trim() !== '') parts.push({ heading });
    heading = undefined;
    parts.push(proposal);
  }
  return { collection, parts, facts: draftFacts({ ...request, provisions: [...made.values()] }) };
}
