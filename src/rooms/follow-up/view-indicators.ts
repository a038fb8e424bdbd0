// The indicators in groups, and the frameworks that they come from. Called by IndicatorsPage.
import type { Told } from '../../corpus/told-entries.ts';
import { commitmentsWith } from '../../atlas/threads.ts';
import type { Contents } from '../../site/frame/contents.ts';
import type { Evidence } from '../../schemas/fields.ts';
import { INDICATOR_TYPES, type Indicator, type IndicatorFramework } from '../../schemas/indicator.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { formatList } from '../../words/format.ts';
import { viewIndicator, type IndicatorView } from '../../site/parts/view-indicator.ts';

export interface IndicatorsView {
  /** How many indicators in all. */
  count: number;
  groups: { id: string; title: string; lead: string; members: IndicatorEntry[] }[];
  frameworks: FrameworkEntry[];
  /** How many can be computed, in a sentence. */
  finding: string;
  contents: Contents;
}

/** Where an entry was seen, as Evidence shows it. */
interface Sources {
  evidence: Evidence | undefined;
  note: string | undefined;
  unseen: string | undefined;
  /** Language of the texts; undefined where it is the reader's. */
  textLang: Language | undefined;
}

interface IndicatorEntry extends Sources {
  id: string;
  /** From 1, in the order of the page. */
  number: number;
  name: string;
  /** What is measured. */
  definition: string;
  value: IndicatorView | undefined;
  /** Type and area. */
  kind: string;
  unit: string;
  framework: Link | undefined;
  /** By what the figure is told apart. */
  disaggregation: string;
  criteria: Link[];
  commitments: Link[];
  /** Of the method, the main one first. */
  sources: readonly Evidence[];
}

interface FrameworkEntry extends Sources {
  id: string;
  name: string;
  /** Who made it. */
  body: string;
  year: number;
  summary: string;
}

export function viewIndicators(site: Site): IndicatorsView {
  const { t } = site;
  const { indicators, indicatorFrameworks } = site.atlas.corpus.vocabularies;
  const computed = indicators.filter(({ computedFrom }) => computedFrom !== undefined);
  let number = 0;
  const view = (members: readonly Told<Indicator>[]) =>
    members.map((indicator) => viewEntry(indicator, ++number, site));
  const groups = [
    {
      id: '_computed',
      title: t('indicators.computed'),
      lead: t('indicators.computed.lead'),
      members: view(computed),
    },
    ...INDICATOR_TYPES.map((type) => ({
      id: `_${type}`,
      title: t(`indicator.type.${type}`),
      lead: t(`indicator.type.${type}.text`),
      members: view(indicators.filter((indicator) => indicator.type === type && indicator.computedFrom === undefined)),
    })),
  ];
  const frameworks = indicatorFrameworks.map((framework) => viewFramework(framework, site));
  return {
    count: indicators.length,
    groups,
    frameworks,
    finding: t('indicators.finding', { computed: computed.length, all: indicators.length }),
    contents: [
      { id: '_table', text: t('indicators.table') },
      ...groups.flatMap(({ id, title, members }): Contents => [
        { id, text: title, note: String(members.length) },
        ...members.map((member) => ({ id: member.id, text: `${member.number}. ${member.name}` })),
      ]),
      { id: '_frameworks', text: t('indicators.frameworks'), note: String(frameworks.length) },
    ],
  };
}

function viewEntry(indicator: Told<Indicator>, number: number, site: Site): IndicatorEntry {
  const { t, label, labels, routes } = site;
  const { corpus } = site.atlas;
  const framework = corpus.vocabularies.indicatorFrameworks.find(({ id }) => id === indicator.framework);
  const [main] = indicator.evidence;
  return {
    id: indicator.id,
    number,
    name: label(indicator.labels),
    definition: indicator.definition,
    value: viewIndicator(indicator, site),
    kind: `${t(`indicator.type.${indicator.type}`)} · ${t(`indicator.area.${indicator.area}`)}`,
    unit: label(indicator.unit),
    framework: framework && { href: `#${framework.id}`, text: label(framework.labels) },
    disaggregation: formatList(indicator.disaggregation, indicator.toldIn),
    criteria: indicator.criteria.map((id) => ({ href: routes.criterion(id), text: labels.criterion(id) })),
    commitments: commitmentsWith(corpus, 'indicators', indicator.id).map(({ id, labels: names }) => ({
      href: routes.commitment(id),
      text: label(names),
    })),
    sources: indicator.evidence,
    evidence: main && { ...main, confidence: indicator.confidence },
    note: [indicator.note, indicator.correction].filter(Boolean).join(' ') || undefined,
    unseen: indicator.unseen,
    textLang: site.langOf(indicator.toldIn),
  };
}

function viewFramework(framework: Told<IndicatorFramework>, { label, langOf }: Site): FrameworkEntry {
  const { id, body, year, summary, evidence, note, unseen, toldIn } = framework;
  const textLang = langOf(toldIn);
  return { id, name: label(framework.labels), body, year, summary, evidence: evidence[0], note, unseen, textLang };
}
