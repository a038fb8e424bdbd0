// A draft of a new work: facts of its head, and every provision with what is proposed for it and an empty digest. Called by the importer.
import { stringify } from 'yaml';
import type { Collection } from '../../corpus/types.ts';
import type { ProvisionProposal } from './propose-provision.ts';

export interface DraftWork {
  collection: Collection;
  /** Facts of the front matter in the order of the schema; what is not known is left out, and lint asks for it. */
  facts: Readonly<Record<string, unknown>>;
  /** Headings and provisions in their order. */
  parts: readonly (ProvisionProposal | { heading: string })[];
}

export function writeDraft({ collection, facts, parts }: DraftWork): string {
  const head = stringify(facts, { lineWidth: 0 });
  const body = parts.map((part) =>
    'heading' in part ? `## ${escapeHeading(part.heading)}\n` : writeProvision(part, collection === 'legislation'),
  );
  return `---\n${head}---\n\n${body.join('\n')}`;
}

/** Proposals of which the importer is not sure stand beside the draft alone. */
function writeProvision(proposal: ProvisionProposal, isLaw: boolean): string {
  const { n, printed, label, verb, addressees, topics, due, references } = proposal;
  const sure = <T>(value: { value: T; confidence: string } | undefined): T | undefined =>
    value && value.confidence !== 'low' ? value.value : undefined;
  const relations = Map.groupBy(references, ({ predicate }) => predicate);
  const attributes: [string, string | undefined][] = [
    ['n', n],
    ['numbering', isLaw || printed ? undefined : 'editorial'],
    ['label', isLaw ? (label ?? undefined) : undefined],
    ['verb', isLaw ? undefined : sure(verb)],
    ['addressee', isLaw ? undefined : sure(addressees)?.join(' ')],
    ['topics', sure(topics)?.join(' ')],
    ['due', isLaw ? undefined : sure(due)],
    ...[...relations].map(([predicate, own]): [string, string] => [predicate, own.map(({ to }) => to).join(' ')]),
  ];
  const written = attributes.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}="${escapeAttribute(value)}"`],
  );
  return `<Provision ${written.join(' ')}>\n\n</Provision>\n`;
}

/** Headings are the official text's own, and an editor shortens them. */
function escapeHeading(text: string): string {
  return text
    .replace(/[\\<>{}*_`[\]#]/g, '')
    .slice(0, 120)
    .trim();
}

function escapeAttribute(text: string): string {
  return text
    .replace(/["<>{}&\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every proposal with how sure it is and on which words it rests: what the editor takes or changes. */
export function writeProposals(id: string, parts: DraftWork['parts']): string {
  const provisions = parts.flatMap((part) => {
    if ('heading' in part) return [];
    const { n, verb, addressees, topics, due, references } = part;
    return [
      {
        n,
        ...(verb && { verb }),
        ...(addressees && { addressee: addressees }),
        ...(topics && { topics }),
        ...(due && { due }),
        ...(references.length && { relations: references }),
      },
    ];
  });
  return stringify({ work: id, provisions }, { lineWidth: 0, aliasDuplicateObjects: false });
}
