// What is compared between two steps of a commitment, or two paragraphs, field by field. Our paraphrases are never compared word by word.
import { criteriaOf } from '../../atlas/criteria-of.ts';
import type { ResolvedStep } from '../../atlas/threads.ts';
import { isProposal } from '../../atlas/work-queries.ts';
import { forceKey } from '../../words/force-key.ts';
import { formatDate, formatList } from '../../words/format.ts';
import type { Site } from '../locals/site.ts';
import type { Language } from '../../schemas/fields.ts';

export interface StepField {
  key: 'date' | 'force' | 'verb' | 'addressee' | 'due' | 'scope' | 'topics';
  label: string;
  value: string;
  /** Language of the value, where it is not that of the page. */
  lang?: Language | undefined;
}

/** Fields of a step in the order of the tables; what the text does not give reads "not recorded" or "none given". */
export function listStepFields(
  { work, paragraph, date }: Pick<ResolvedStep, 'work' | 'paragraph' | 'date'>,
  site: Site,
): StepField[] {
  const { t, lang, langOf, labels } = site;
  const join = (texts: readonly string[]) => (texts.length ? formatList(texts, lang) : t('step.none'));
  const criteria = paragraph ? criteriaOf(site.atlas, work.workId, paragraph) : [];
  const verb = paragraph && labels.verbById.get(paragraph.verb);
  return [
    { key: 'date', label: t('step.date'), value: formatDate(date, lang) },
    {
      key: 'force',
      label: t('step.force'),
      value: `${labels.workKind(work.frontMatter.kind)} · ${labels.body(work.frontMatter.issuingBody)}`,
    },
    {
      key: 'verb',
      label: t('step.verb'),
      value: paragraph
        ? `${labels.verb(paragraph.verb)}${verb ? ` · ${t(forceKey(verb, isProposal(paragraph, labels.verbById)))}` : ''}`
        : t('step.none'),
    },
    { key: 'addressee', label: t('step.addressee'), value: join((paragraph?.addressee ?? []).map(labels.party)) },
    paragraph?.due
      ? { key: 'due', label: t('step.due'), value: paragraph.due.text, lang: langOf(work.frontMatter.language) }
      : { key: 'due', label: t('step.due'), value: t('step.none') },
    { key: 'scope', label: t('step.scope'), value: join(criteria.map(labels.criterion)) },
    { key: 'topics', label: t('step.topics'), value: join((paragraph?.topics ?? []).map(labels.topic)) },
  ];
}
