// What every state did under every treaty as a table, with its source. Written for src/integrations/files.
import type { Atlas } from '../atlas/atlas.ts';
import { treatiesOf, treatyStandingOf, type TreatyStanding } from '../atlas/coverage.ts';
import type { Confidence } from '../schemas/fields.ts';
import { toTable, type Column } from './table.ts';

/** Words that the table takes from the interface: headings, actions, confidences. */
export type TreatyKey =
  | 'answer.state'
  | 'answer.note'
  | `treaties.${'treaty' | 'action' | 'bound' | 'signed' | 'asOf'}`
  | 'treaties.csv.id'
  | `treaties.action.${TreatyStanding['action']}`
  | 'evidence.title'
  | `evidence.${Confidence}`
  | `figures.${'confidence' | 'readOn'}`;

export interface TreatyTableWords {
  t: (key: TreatyKey) => string;
  /** Names of a state and of a treaty by code and id. */
  state: (code: string) => string;
  treaty: (id: string) => string;
}

interface TreatyRow {
  code: string;
  treaty: string;
  standing: TreatyStanding;
}

const DATE = '\\d{4}(-\\d{2}){0,2}';

export const TREATY_COLUMNS: readonly Column<TreatyRow, TreatyTableWords>[] = [
  {
    id: 'state-code',
    heading: () => 'ISO 3166-1',
    cell: ({ code }) => code.toUpperCase(),
    description: 'Code of the state: ISO 3166-1 alpha-2, upper case',
    required: true,
    pattern: '[A-Z]{2}',
  },
  {
    id: 'state',
    heading: (t) => t('answer.state'),
    cell: ({ code }, words) => words.state(code),
    description: 'Name of the state',
    required: true,
  },
  {
    id: 'treaty-id',
    heading: (t) => t('treaties.csv.id'),
    cell: ({ treaty }) => treaty,
    description: 'Permanent id of the treaty',
    required: true,
    pattern: '[a-z0-9-]+',
  },
  {
    id: 'treaty',
    heading: (t) => t('treaties.treaty'),
    cell: ({ treaty }, words) => words.treaty(treaty),
    description: 'Title of the treaty',
    required: true,
  },
  {
    id: 'action',
    heading: (t) => t('treaties.action'),
    cell: ({ standing }, { t }) => t(`treaties.action.${standing.action}`),
    description:
      'What the state did, in words: ratification, accession, succession, no action in the list consulted, to be verified, not recorded',
    required: true,
  },
  {
    id: 'bound',
    heading: (t) => t('treaties.bound'),
    cell: ({ standing }) => standing.bound ?? '',
    description: 'Day of the deposit, as precise as recorded',
    pattern: DATE,
  },
  {
    id: 'signed',
    heading: (t) => t('treaties.signed'),
    cell: ({ standing }) => standing.signed ?? '',
    description: 'Day of the signature, as precise as recorded',
    pattern: DATE,
  },
  {
    id: 'source',
    heading: (t) => t('evidence.title'),
    cell: ({ standing: { evidence } }) =>
      evidence ? [evidence, ...(evidence.also ?? [])].map(({ source }) => source).join('; ') : '',
    description:
      'Lists consulted, the main one first, separated by semicolons: web addresses, or document:<workId> for one held and read in full',
    pattern: '(https?://\\S+|document:[a-z0-9-]+)(; (https?://\\S+|document:[a-z0-9-]+))*',
  },
  {
    id: 'confidence',
    heading: (t) => t('figures.confidence'),
    cell: ({ standing: { evidence } }, { t }) => (evidence ? t(`evidence.${evidence.confidence}`) : ''),
    description: 'How sure it is, in words: high, an official list; medium, one secondary source; low, not seen',
  },
  {
    id: 'as-of',
    heading: (t) => t('treaties.asOf'),
    cell: ({ standing }) => standing.evidence?.asOf ?? '',
    description: 'Day that the list itself gives for its facts; it cannot show later actions',
    pattern: DATE,
  },
  {
    id: 'read-on',
    heading: (t) => t('figures.readOn'),
    cell: ({ standing }) => standing.evidence?.checkedOn ?? '',
    description: 'Day on which the list was read',
    pattern: DATE,
  },
  {
    id: 'note',
    heading: (t) => t('answer.note'),
    cell: ({ standing }) => standing.note ?? '',
    description: 'What the reader should know of it, in English',
  },
];

/** One row a state and treaty, in the order of the states' codes and of the list of treaties. */
export function toTreatiesTable({ corpus }: Pick<Atlas, 'corpus'>, words: TreatyTableWords): string[][] {
  const rows = corpus.countries.flatMap((country) =>
    treatiesOf(corpus).map((treaty) => ({ code: country.code, treaty, standing: treatyStandingOf(country, treaty) })),
  );
  return toTable(TREATY_COLUMNS, rows, words);
}
