// What the compare page offers before anything is compared: states and questions to choose from, and examples. Asked by ComparePage.
import { treatiesOf } from '../../atlas/coverage.ts';
import { CRITERION_GROUPS } from '../../schemas/vocabulary.ts';
import type { Site } from '../../site/locals/site.ts';
import { formatList } from '../../words/format.ts';
import { linkTreaty } from './linked-name.ts';
import { listStates } from './list-states.ts';

const EXAMPLES: readonly { codes: readonly string[]; rows: readonly string[] }[] = [
  { codes: ['cr', 'gt', 'mx'], rows: ['non-punishment'] },
  { codes: ['ar', 'co', 'mx'], rows: [] },
  { codes: ['br', 'us'], rows: [] },
  { codes: ['bb', 'do', 'jm', 'tt'], rows: [] },
];

interface RowChoice {
  id: string;
  label: string;
  lang?: string | undefined;
}

export interface CompareFormView {
  /** Folder in which the script finds what is compared. */
  source: string;
  states: { code: string; name: string; href: string }[];
  /** Rows of the table by group: questions, what else is recorded, treaties. */
  groups: { id: string; label: string; rows: RowChoice[] }[];
  examples: { names: string; rows: string; href: string }[];
}

export function viewCompare(site: Site): CompareFormView {
  const { t, lang, routes, labels, label } = site;
  const { corpus } = site.atlas;
  const states = listStates(site).map(({ code, labels: names }) => ({
    code,
    name: label(names),
    href: routes.state(code),
  }));
  const nameByCode = new Map<string, string>(states.map(({ code, name }) => [code, name]));
  const groups = [
    ...CRITERION_GROUPS.map((id) => ({
      id,
      label: t(`group.${id}`),
      rows: corpus.vocabularies.criteria
        .filter(({ group }) => group === id)
        .map((criterion) => ({ id: criterion.id, label: label(criterion.labels) })),
    })),
    {
      id: 'state',
      label: t('compare.measures'),
      rows: (['penalty', 'plans', 'authority'] as const).map((id) => ({ id, label: t(`state.${id}`) })),
    },
    {
      id: 'treaties',
      label: t('state.treaties'),
      rows: treatiesOf(corpus).map((id) => {
        const { text, lang: language } = linkTreaty(id, site).short;
        return { id, label: text, lang: language };
      }),
    },
  ].filter(({ rows }) => rows.length);
  return {
    source: routes.asset(`data/compare/${lang}/`),
    states,
    groups,
    examples: EXAMPLES.flatMap(({ codes, rows }) => {
      const names = codes.flatMap((code) => nameByCode.get(code) ?? []);
      const href = `${routes.page('compare')}?c=${codes.join(',')}${rows.length ? `&q=${rows.join(',')}` : ''}`;
      const about = rows.length ? formatList(rows.map(labels.criterion), lang) : t('compare.allQuestions');
      return names.length === codes.length ? [{ names: formatList(names, lang), rows: about, href }] : [];
    }),
  };
}
