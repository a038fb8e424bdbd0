// Provisions to take away as a table for spreadsheets. Called by the explorer's buttons.
import { nameNumberInFull, type ProvisionRow, type RowView } from './provision-row.ts';

/** Heading and one line a provision; dates as ISO writes them, so that they sort; lists with semicolons, so that they part. */
export function toProvisionGrid(rows: readonly ProvisionRow[], view: RowView, origin: string): string[][] {
  const heading = [
    'provisions.csv.kind',
    'work.symbol',
    'provisions.csv.title',
    'work.adopted',
    'provisions.csv.number',
    'facet.verb',
    'facet.addressee',
    'provision.due',
    'provision.topics',
    'provision.criteria',
    'facet.proponent',
    'provisions.csv.digest',
    'provisions.csv.address',
    'work.officialText',
    'evidence.title',
    'figures.confidence',
    'figures.readOn',
  ].map(view.word);
  const lines = rows.map((row) => [
    view.word(`topic.${row.kind}`),
    row.symbol ?? '',
    row.title?.text ?? '',
    row.date ?? view.word('common.notRecorded'),
    nameNumberInFull(row, view),
    row.verb,
    row.addressees.join('; '),
    row.due?.text ?? '',
    row.topics.map(({ text }) => text).join('; '),
    row.criteria.join('; '),
    row.proponents.join('; '),
    row.digest.text,
    `${origin}${row.href}`,
    row.official ?? '',
    row.source ?? '',
    view.word(`evidence.${row.confidence}`),
    row.readOn ?? '',
  ]);
  return [heading, ...lines];
}
