// All that is proposed for one paragraph of a draft. Called by the writer of drafts.
import type { Vocabularies } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Predicate } from '../../schemas/predicates.ts';
import type { WorkRecord } from '../identify-work.ts';
import type { SegmentedParagraph } from '../segment/segment.ts';
import { findLabels } from './find-labels.ts';
import { findReferences, type FoundReference } from './find-references.ts';
import { proposeAddressees } from './propose-addressee.ts';
import { proposeDue } from './propose-due.ts';
import { proposeVerb } from './propose-verb.ts';
import type { Proposal } from './proposal.ts';

export interface ProvisionProposal {
  n: string;
  printed: boolean;
  label?: string;
  verb?: Proposal;
  addressees?: Proposal<string[]>;
  topics?: Proposal<string[]>;
  due?: Proposal;
  references: (FoundReference & { predicate: Predicate })[];
}

/** Verbs whose references are more than citations. */
const PREDICATE_OF_VERB: Readonly<Record<string, Predicate>> = {
  recalls: 'recalls',
  reiterates: 'reaffirms',
  notes: 'cites',
  renews: 'renews',
};
const MOST_TOPICS = 3;

/** @param lead of the paragraph that it is a letter of, whose verb and addressee hold for it too */
export function proposeProvision(
  paragraph: SegmentedParagraph,
  lead: ProvisionProposal | undefined,
  { verbs, addressees, bodies, topics }: Pick<Vocabularies, 'verbs' | 'addressees' | 'bodies' | 'topics'>,
  records: readonly WorkRecord[],
  language: Language,
): ProvisionProposal {
  const text = paragraph.passages.map((passage) => passage.text).join(' ');
  const own = proposeVerb(text, verbs, language);
  // A letter begins with an infinitive that says what is asked, and not that it is.
  const verb = lead?.verb ? { ...lead.verb, confidence: 'medium' as const } : own;
  // A body may be asked, too, and is called by its short name more often than not.
  const named = bodies.flatMap(({ id, labels, short }) => [{ id, labels }, ...(short ? [{ id, labels: short }] : [])]);
  const asked = proposeAddressees(text, [...addressees, ...named], language);
  const addressee =
    asked?.confidence === 'high' || !lead?.addressees ? asked : { ...lead.addressees, confidence: 'medium' as const };
  const about = findLabels(text, topics, language).slice(0, MOST_TOPICS);
  const due = proposeDue(text);
  const predicate = PREDICATE_OF_VERB[verb?.value ?? ''] ?? 'cites';
  return {
    n: paragraph.n,
    printed: paragraph.printed,
    ...(paragraph.label !== undefined && paragraph.printed && { label: paragraph.label }),
    ...(verb && { verb }),
    ...(addressee && { addressees: addressee }),
    ...(about.length && {
      topics: {
        value: about.map(({ id }) => id),
        confidence: 'medium' as const,
        because: about.map(({ words }) => words).join('; '),
      },
    }),
    ...(due && { due }),
    references: findReferences(text, records).map((reference) => ({ ...reference, predicate })),
  };
}
