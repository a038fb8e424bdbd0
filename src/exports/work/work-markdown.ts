// A work as Markdown that people and programs read alike: facts in front, then notice, summary, digests, relations and sources.
import { numberOf, type Relation } from '../../atlas/build-graph.ts';
import { pickText } from '../../atlas/work-queries.ts';
import type { Provision } from '../../corpus/types.ts';
import type { Labels, Language } from '../../schemas/fields.ts';
import { escapeMarkdown, escapeMarkdownAddress } from '../../text/escape-markdown.ts';
import { toXmlText } from '../../text/escape-xml.ts';
import { identifierOf, sourceAddress } from '../graph/graph-site.ts';
import { TextMarkdown } from '../texts/text-markdown.ts';
import { endName } from './end-name.ts';
import { printedNumber } from './printed-number.ts';
import { toMarkdownProse } from './prose-markdown.ts';
import type { WorkFile } from './work-file.ts';
import { LICENCE } from './work-schema.ts';

export function toWorkMarkdown(file: WorkFile): string {
  const { work, t } = file;
  const { officialText, evidence } = work.frontMatter;
  const notice = officialText
    ? t.pair(t('work.officialText'), escapeMarkdownAddress(sourceAddress(file, officialText.source)))
    : t('work.officialText.none');
  const sections = [...Map.groupBy(work.provisions, ({ section }) => section)];
  const relations = listRelations(file);
  const sources = evidence.map(({ source, confidence, checkedOn }, index) => {
    const about = [
      t('evidence.confidence', { level: t(`evidence.${confidence}`) }),
      t('evidence.checkedOn', { date: t.date('on', checkedOn) }),
    ];
    return `${index + 1}. ${escapeMarkdownAddress(sourceAddress(file, source))} (${about.join('; ')})`;
  });
  const held = file.atlas.texts.choose(work.workId, [work.frontMatter.language]);
  const text = held && new TextMarkdown(work, held, t);
  const blocks = [
    `# ${escapeMarkdown(titleOf(file))}`,
    `> ${t('file.unofficial')}\n> ${notice}`,
    ...(text ? [text.facts()] : []),
    `## ${t('work.summary')}`,
    toProse(file, work.summary),
    ...work.notes.map((note) => toProse(file, note)),
    ...(work.provisions.length ? [] : [t('work.held.none')]),
    ...sections.flatMap(([heading, provisions]) => [
      `## ${heading === '' ? t('work.provisions') : escapeMarkdown(heading)}`,
      ...provisions.flatMap((provision) => listBlocks(file, provision, text)),
    ]),
    ...(text?.rest() ?? []),
    ...(relations.length ? [`## ${t('work.relations')}`, relations.join('\n')] : []),
    `## ${t('work.sources')}`,
    sources.length ? sources.join('\n') : t('evidence.none'),
  ];
  return `${toFrontMatter(file)}\n${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** YAML, of which JSON is a part. */
function toFrontMatter(file: WorkFile): string {
  const { work, absolute, routes, atlas } = file;
  const { law, language, adopted, kind, issuingBody, complete, confidence, symbol = null } = work.frontMatter;
  const facts = {
    title: titleOf(file),
    workId: work.workId,
    symbol: law?.citation ?? symbol,
    kind,
    ...(law && { englishTitle: law.englishTitle ?? null, jurisdiction: law.jurisdiction, legalForce: law.legalForce }),
    issuingBody: labelOf(atlas.corpus.vocabularies.bodies, issuingBody, language),
    adopted,
    language,
    identifier: identifierOf(file, work.workId),
    page: absolute(routes.work(work)),
    official: false,
    complete,
    confidence,
    licence: LICENCE,
  };
  const lines = Object.entries(facts).map(
    ([key, value]) => `${key}: ${JSON.stringify(typeof value === 'string' ? toXmlText(value) : value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

function titleOf({ work: { frontMatter }, t }: WorkFile): string {
  const { titles, law, language } = frontMatter;
  return pickText(titles, language)?.text ?? law?.englishTitle ?? law?.originalTitle?.text ?? t('common.noTitle');
}

function listBlocks(file: WorkFile, provision: Provision, text: TextMarkdown | undefined): string[] {
  const { work, t } = file;
  const { language } = work.frontMatter;
  const { verbs, topics, addressees, bodies } = file.atlas.corpus.vocabularies;
  const { n, editorial, evidence, due, terms } = provision;
  const number = escapeMarkdown(printedNumber(provision, t));
  const labels = (ids: readonly string[], ...lists: readonly Entries[]) =>
    ids.map((id) => escapeMarkdown(labelOf(lists.find(has(id)) ?? [], id, language))).join(', ');
  const facts = [
    [t('facet.verb'), labels([provision.verb], verbs)],
    [t('provision.addressee'), labels(provision.addressee, addressees, bodies)],
    [t('provision.topics'), labels(provision.topics, topics)],
    [t('provision.terms'), terms.map(({ text }) => escapeMarkdown(text)).join('; ')],
    [t('facet.due'), due ? escapeMarkdown([due.text, due.by, due.every].filter(Boolean).join('; ')) : ''],
    [
      t('provision.seenIn'),
      evidence ? escapeMarkdownAddress(sourceAddress(file, evidence.source)) : t('evidence.none'),
    ],
    [t('figures.confidence'), t(`evidence.${evidence?.confidence ?? 'low'}`)],
    [t('work.identifier'), escapeMarkdownAddress(identifierOf(file, `${work.workId}#${n}`))],
  ] as const;
  return [
    `### ${editorial ? `${number} (${t('provision.editorial')})` : number}`,
    toProse(file, provision.digest),
    ...(text ? [text.beside(n)] : []),
    facts.flatMap(([label, value]) => (value === '' ? [] : [`- ${t.pair(label, value)}`])).join('\n'),
  ];
}

/** Both ways, each with its own provision where one is meant. */
function listRelations(file: WorkFile): string[] {
  const { atlas, work, t } = file;
  const { predicates } = atlas.corpus.vocabularies;
  const { language } = work.frontMatter;
  const write = ({ predicate, note }: Relation, own: string, other: string, side: 'labels' | 'inverseLabels') => {
    const words = predicates.find(({ id }) => id === predicate)?.[side][language] ?? predicate;
    const provision = work.provisions.find(({ n }) => n === numberOf(own));
    const link = `${words} [${escapeMarkdown(endName(file, other))}](${escapeMarkdownAddress(identifierOf(file, other))})`;
    const named = provision ? t.pair(escapeMarkdown(printedNumber(provision, t)), link) : link;
    return `- ${named}${note === undefined ? '' : ` (${escapeMarkdown(note)})`}`;
  };
  return [
    ...atlas.graph.outgoingFromRecord(work.workId).map((one) => write(one, one.from, one.to, 'labels')),
    ...atlas.graph.incomingToRecord(work.workId).map((one) => write(one, one.to, one.from, 'inverseLabels')),
  ];
}

function toProse(file: WorkFile, prose: Provision['digest']): string {
  return toMarkdownProse(prose, (end) => identifierOf(file, end));
}

const has = (id: string) => (entries: Entries) => entries.some((entry) => entry.id === id);

type Entries = readonly { id: string; labels: Labels }[];

function labelOf(entries: Entries, id: string, language: Language): string {
  return entries.find((entry) => entry.id === id)?.labels[language] ?? id;
}
