// All answers at once: states by questions, with the counts of both. Asked by LegislationPage, drawn by LegislationMatrix.
import type { AnswerCounts } from '../../atlas/coverage.ts';
import { ANSWER_STATUSES, type AnswerStatus } from '../../schemas/answer-statuses.ts';
import type { Confidence } from '../../schemas/fields.ts';
import { CRITERION_GROUPS } from '../../schemas/vocabulary.ts';
import type { Site } from '../../site/locals/site.ts';
import { viewAnswer, type AnswerView } from '../../site/parts/answer-view.ts';
import { escapeHtml, langAttribute } from '../../text/escape-html.ts';
import { listStates } from './list-states.ts';

interface MatrixColumn {
  id: string;
  label: string;
  href: string;
  group: string;
  /** Name of the group, on the first of its questions. */
  start: string | undefined;
}

interface MatrixCell {
  answer: AnswerView;
  /** How sure the answer is that the mark shows: a blank has none, nor has an answer that has ended. */
  confidence: Confidence | undefined;
  /** Answer, first place and confidence in one line, as HTML: no template may put white space before a comma. */
  html: string;
}

export interface MatrixView {
  groups: { id: string; label: string; size: number }[];
  columns: MatrixColumn[];
  /** A cell for each column. */
  rows: { code: string; name: string; href: string; counts: string; cells: MatrixCell[] }[];
  /** How many states give an answer, column by column. */
  totals: { status: AnswerStatus; label: string; counts: number[] }[];
}

/** As much of a place as a cell reads out. */
const PLACE_LENGTH = 70;

export function viewMatrix(site: Site): MatrixView {
  const { t, lang, labels, routes } = site;
  const { criteria } = site.atlas.corpus.vocabularies;
  const groups = CRITERION_GROUPS.map((id) => ({
    id,
    label: t(`group.${id}`),
    members: criteria.filter(({ group }) => group === id),
  })).filter(({ members }) => members.length > 0);
  const columns = groups.flatMap(({ label, members }) =>
    members.map(({ id, group }, index) => ({
      id,
      group,
      label: labels.criterion(id),
      href: routes.criterion(id),
      start: index === 0 ? label : undefined,
    })),
  );
  const rows = listStates(site).map((country) => {
    const cells = columns.map(({ id }) => viewCell(site, viewAnswer(site, country, id)));
    return {
      code: country.code,
      name: country.labels[lang],
      href: routes.state(country.code),
      counts: writeCounts(site, cells),
      cells,
    };
  });
  return {
    groups: groups.map(({ id, label, members }) => ({ id, label, size: members.length })),
    columns,
    rows,
    totals: ANSWER_STATUSES.map((status) => ({
      status,
      label: t(`answer.${status}`),
      counts: columns.map((_, column) => rows.filter(({ cells }) => cells[column]?.answer.now === status).length),
    })),
  };
}

function viewCell({ t }: Site, answer: AnswerView): MatrixCell {
  const confidence = answer.now === 'not-recorded' ? undefined : answer.confidence;
  const [first, ...more] = answer.isRecorded ? answer.places : [];
  const parts = [escapeHtml(answer.words)];
  if (first) {
    const text = escapeHtml(shorten(first.text));
    const place = first.lang === undefined ? text : `<span${langAttribute(first.lang)}>${text}</span>`;
    parts.push(more.length ? `${place} +${more.length}` : place);
  }
  if (confidence) parts.push(escapeHtml(t('evidence.confidence', { level: t(`evidence.${confidence}`) })));
  return { answer, confidence, html: parts.join(', ') };
}

function shorten(text: string): string {
  return text.length <= PLACE_LENGTH ? text : `${text.slice(0, PLACE_LENGTH).replace(/\s+\S*$/, '')} …`;
}

/** `12 yes · 3 partly · 8 not recorded`: what there is of each answer. */
function writeCounts({ t }: Site, cells: readonly MatrixCell[]): string {
  const counts: AnswerCounts = { yes: 0, partial: 0, no: 0, 'not-recorded': 0 };
  for (const { answer } of cells) counts[answer.now]++;
  return ANSWER_STATUSES.filter((status) => counts[status])
    .map((status) => `${counts[status]} ${t(`answer.${status}`)}`)
    .join(' · ');
}
