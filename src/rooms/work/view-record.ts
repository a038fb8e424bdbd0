// The page of a work or a law as plain values: what the head says, what is held, what changed it.
import { listLaws } from '../../atlas/coverage.ts';
import type { Relation } from '../../atlas/build-graph.ts';
import { countHeld, hasArticles, isHeldOneByOne } from '../../atlas/held-units.ts';
import { findNeighbours, heldOf, isProposal } from '../../atlas/work-queries.ts';
import { stepsOfWork } from '../../atlas/threads.ts';
import { rowOf } from '../../addresses/record-kinds.ts';
import type { Provision, Work } from '../../corpus/types.ts';
import type { Confidence, Language } from '../../schemas/fields.ts';
import type { LawFacts } from '../../schemas/law.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { workName, workTitle, type RecordName } from '../../site/parts/record-name.ts';
import { formatDate, formatList } from '../../words/format.ts';
import { commonProponents } from './common-proponents.ts';
import { findOnlyConfidence, findOnlySource } from './find-only-source.ts';
import { markedNumbers } from './marked-numbers.ts';
import { linkToSource } from './render-provision-evidence.ts';

interface Linked {
  text: string;
  href?: string;
}

interface RecordSection {
  /** Anchor and heading; none before the first heading of the text. */
  id: string;
  heading: string;
  provisions: Provision[];
}

export interface RecordView {
  /** Title of the page, and the path of it below the language. */
  title: string;
  titleLang: string | undefined;
  path: string;
  trail: { label: string; href: string }[];
  name: RecordName;
  /** Short name, symbol or citation above the title. */
  mark: RecordName | undefined;
  heading: RecordName;
  /** Our English rendering of the title of a law. */
  rendering: string | undefined;
  over: Linked[];
  /** What stands beside the number: whether a law is in force, what became of another text. */
  label: { text: string; force: string | undefined } | undefined;
  /** From when it is in force. */
  since: string | undefined;
  /** How much of the text is held, in sentences. */
  held: string;
  heldMore: string[];
  /** Laws that amend or repeal it. */
  changes: Relation[];
  /** How often others name it, by what they do. */
  citedBy: Linked[];
  contentLang: Language | undefined;
  untranslated: boolean;
  /** Heading of a text without headings of its own. */
  textHeading: { id: string; text: string };
  sections: RecordSection[];
  hasLineage: boolean;
  outgoing: readonly Relation[];
  incoming: readonly Relation[];
  /** Whose its numbers are, where that is said once of all paragraphs. */
  numbers: string | undefined;
  /** Whether it holds proposals, which bind nobody. */
  hasProposals: boolean;
  /** Who made all of them, where that is said once. */
  proposedBy: string | undefined;
  /** The one source in which all paragraphs were seen, with its line on the page. */
  seenIn: Link | undefined;
  /** How sure all of them are, where that is told once. */
  sure: Confidence | undefined;
  pager: { label: string; previous?: Work | undefined; next?: Work | undefined };
}

export function viewRecord(site: Site, work: Work): RecordView {
  const { law } = work.frontMatter;
  const { t, langOf, lang, atlas } = site;
  const { frontMatter, provisions, workId } = work;
  const headings = [...new Set(provisions.map(({ section }) => section))];
  const incoming = atlas.graph.incomingToRecord(workId);
  const only = findOnlySource(work);
  const common = {
    path: rowOf('work').path(work),
    name: workName(work, site),
    heading: workTitle(work, site),
    ...viewHeld(site, work),
    contentLang: langOf(frontMatter.language),
    untranslated: frontMatter.language !== lang,
    sections: headings.map((heading, index) => ({
      // Ids of the page's own parts start with an underscore, which no number of a provision can hold.
      id: `_section-${index + 1}`,
      heading,
      provisions: provisions.filter(({ section }) => section === heading),
    })),
    hasLineage: law === undefined || stepsOfWork(atlas, work).length > 0,
    incoming,
    seenIn: only && linkToSource(site, work, only),
    sure: findOnlyConfidence(work),
    numbers: viewNumbers(site, work),
    hasProposals: provisions.some((provision) => isProposal(provision, site.labels.verbById)),
    proposedBy: viewProponents(site, work),
    // What amends or repeals a law stands above, by name.
    citedBy: [
      ...Map.groupBy(
        incoming.filter((relation) => !law || !isChange(relation)),
        ({ predicate }) => predicate,
      ),
    ].map(([predicate, { length }]) => ({
      text: `${site.labels.inverse(predicate)} (${length})`,
      href: '#_named-by',
    })),
    textHeading: law ? { id: '_articles', text: t('law.articles') } : { id: '_paragraphs', text: t('work.provisions') },
  };
  return law ? { ...common, ...viewLaw(site, work, law) } : { ...common, ...viewWork(site, work) };
}

function viewNumbers({ t }: Site, work: Work): string | undefined {
  if (markedNumbers(work) === 'editorial') return undefined;
  return t(work.provisions.every(({ editorial }) => editorial) ? 'work.numbers.editorial' : 'work.numbers.mostly');
}

function viewProponents({ t, lang, labels }: Site, work: Work): string | undefined {
  const proponents = commonProponents(work);
  return proponents.length
    ? t('provision.proposals.by', { proponents: formatList(proponents.map(labels.party), lang) })
    : undefined;
}

type Own = Pick<
  RecordView,
  'title' | 'titleLang' | 'trail' | 'mark' | 'rendering' | 'over' | 'label' | 'since' | 'changes' | 'outgoing' | 'pager'
>;

function viewWork(site: Site, work: Work): Own {
  const { t, labels, routes, atlas } = site;
  const { frontMatter, collection, workId } = work;
  const { symbol = null, status = 'adopted' } = frontMatter;
  const name = workName(work, site);
  const { text: title, lang: titleLang } = workTitle(work, site);
  const short = frontMatter.shortTitle && name;
  return {
    title: name.text === title ? title : t.pair(name.text, title),
    titleLang,
    trail: [{ label: t(`collection.${collection}`), href: routes.page(collection) }],
    mark: short
      ? { text: symbol === null ? short.text : `${short.text} · ${symbol}`, lang: short.lang }
      : symbol === null
        ? undefined
        : { text: symbol, lang: undefined },
    rendering: undefined,
    over: [
      { text: labels.workKind(frontMatter.kind) },
      { text: labels.body(frontMatter.issuingBody) },
      { text: dateOf(site, work) },
    ],
    label: status === 'adopted' ? undefined : { text: labels.status(status), force: undefined },
    since: undefined,
    changes: [],
    outgoing: atlas.graph.outgoing(workId),
    pager: { label: t('work.series.nav'), ...findNeighbours(atlas, work) },
  };
}

function viewLaw(site: Site, work: Work, law: LawFacts): Own {
  const { t, lang, labels, routes, atlas } = site;
  const { inForceFrom, kind } = work.frontMatter;
  const state = labels.state(law.jurisdiction);
  const name = workName(work, site);
  const laws = listLaws(atlas.corpus, law.jurisdiction);
  const index = laws.indexOf(work);
  const title = workTitle(work, site);
  return {
    title: `${name.text} (${state})`,
    titleLang: name.lang,
    trail: [
      { label: t('collection.legislation'), href: routes.page('legislation') },
      { label: state, href: routes.state(law.jurisdiction) },
    ],
    mark: name,
    // Who reads the title in their own language needs no English one.
    rendering: title.lang === undefined || title.text === law.englishTitle ? undefined : law.englishTitle,
    over: [
      { text: labels.workKind(kind) },
      { text: state, href: routes.state(law.jurisdiction) },
      { text: dateOf(site, work) },
    ],
    label: { text: labels.status(law.legalForce), force: law.legalForce },
    since: inForceFrom === undefined ? undefined : t.pair(t('work.inForceFrom'), formatDate(inForceFrom, lang)),
    changes: atlas.graph.incomingToRecord(work.workId).filter(isChange),
    outgoing: atlas.graph.outgoing(work.workId),
    pager: { label: t('law.of', { state }), previous: laws[index - 1], next: laws[index + 1] },
  };
}

function isChange({ predicate }: Relation): boolean {
  return predicate === 'amends' || predicate === 'repeals';
}

function dateOf({ t, lang }: Site, { frontMatter: { adopted } }: Work): string {
  return adopted === null ? t('common.notRecorded') : formatDate(adopted, lang);
}

function viewHeld({ t }: Site, work: Work): Pick<RecordView, 'held' | 'heldMore'> {
  const { frontMatter, provisions } = work;
  const held = heldOf(work);
  const units = countHeld(work);
  const countUnits = (count: number) => t.count(hasArticles(work) ? 'count.articles' : 'count.provisions', count);
  const isLaw = frontMatter.law !== undefined;
  if (held === 'none') return { held: t(isLaw ? 'law.held.none' : 'work.held.none'), heldMore: [] };
  if (held === 'part')
    return {
      held: t.count(isLaw ? 'law.held' : 'work.held.part', provisions.length),
      heldMore:
        frontMatter.sourceProvisions === null
          ? []
          : [t('work.held.source', { count: countUnits(frontMatter.sourceProvisions) })],
    };
  return {
    held:
      units === provisions.length
        ? t('work.held.whole', { count: countUnits(units) })
        : t('work.held.wholeIn', { count: countUnits(units), digests: t.count('count.digests', provisions.length) }),
    heldMore: isHeldOneByOne(work) ? [] : [t('work.held.ranges')],
  };
}
