// The sheet of an audit: one row a fact, with its address, its sources, what to check, and room for the verdict.
import { toCsv } from '../text/to-csv.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { FACT_CLASSES, type Fact } from './fact.ts';

const COLUMNS = [
  'Number',
  'Class',
  'Fact',
  'What the atlas says',
  'Page',
  'Sources',
  'Confidence',
  'Read on',
  'What to check',
  'Verdict',
  'Remark',
];

/** What stands in the column of the verdict, for whoever fills the sheet. */
const VERDICTS = ['right', 'wrong', 'too sure', 'cannot be checked'] as const;

function toRow(fact: Fact, index: number): string[] {
  return [
    String(index + 1),
    fact.class,
    fact.id,
    fact.says,
    fact.path,
    fact.sources.join(' '),
    fact.confidence,
    fact.checkedOn ?? '',
    FACT_CLASSES[fact.class],
    '',
    '',
  ];
}

export function toAuditCsv(facts: readonly Fact[]): string {
  return toCsv([COLUMNS, ...facts.map(toRow)]);
}

/** The sheet as a page to print; it needs nothing beside itself. */
export function toAuditPage(facts: readonly Fact[], title: string): string {
  const items = facts.map((fact) => {
    const sources = fact.sources.length
      ? fact.sources.map((source) => `<li>${/^https?:/.test(source) ? link(source) : escapeHtml(source)}</li>`).join('')
      : '<li>No source is recorded.</li>';
    return `<li><p><b>${escapeHtml(fact.class)}</b> · ${escapeHtml(fact.id)} · ${escapeHtml(fact.confidence)} · ${escapeHtml(fact.checkedOn ?? 'never read')}</p><p>${escapeHtml(fact.says)}</p><p>Page: ${escapeHtml(fact.path)}</p><ul>${sources}</ul><p><i>${escapeHtml(FACT_CLASSES[fact.class])}</i></p><p>${VERDICTS.map((verdict) => `☐ ${verdict}`).join(' &nbsp; ')}</p></li>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>body{font:1rem/1.4 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}li{margin-block:.4rem}ol>li{break-inside:avoid;border-top:1px solid;padding-block:.5rem}p,ul{margin:.25rem 0}a{overflow-wrap:anywhere}</style>
</head><body><h1>${escapeHtml(title)}</h1><ol>
${items.join('\n')}
</ol></body></html>
`;
}

function link(address: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
}
