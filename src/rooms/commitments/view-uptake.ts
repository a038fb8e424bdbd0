// What became of the recommendations of one text: each beside the later texts that take it up. Called by UptakePage.
import { countLaterTexts, countVerdicts, listUptake, type ResolvedUptake } from '../../atlas/uptake.ts';
import type { Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import { UPTAKE_VERDICTS, type UptakeVerdict } from '../../schemas/uptake.ts';
import type { Contents } from '../../site/frame/contents.ts';
import type { Evidence } from '../../schemas/fields.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { endLink, provisionName, workName, workTitle, type RecordName } from '../../site/parts/record-name.ts';
import { renderProse } from '../../site/parts/render-prose.ts';
import { formatDate } from '../../words/format.ts';
import type { Mark } from '../../pictures/mark.ts';
import type { ShareBar } from '../../pictures/share-bar.ts';

export interface UptakeView {
  source: Link;
  sourceTitle: RecordName;
  /** Language of what is asked and of what is said of it, where it is not the reader's. */
  askedLang: Language | undefined;
  textLang: Language | undefined;
  /** How many recommendations are taken up, in part, or not found. */
  counts: string;
  /** How much of the later texts is held, and when they were read. */
  held: string;
  /** Said of a recommendation that no later text holds. */
  notFound: string;
  /** The verdicts as a bar. */
  share: ShareBar;
  /** Recommendations by verdict, for the table on top. */
  verdicts: { verdict: UptakeVerdict; mark: Mark; members: RecommendationView[] }[];
  /** In the order of the text, under its headings. */
  sections: { id: string; title: string; recommendations: RecommendationView[] }[];
  contents: Contents;
}

/** What was not found is not known to be missing, as an answer that is not recorded. */
export const VERDICT_MARKS: Readonly<Record<UptakeVerdict, Mark>> = {
  'taken-up': 'yes',
  partly: 'partial',
  'not-found': 'not-recorded',
};

export interface RecommendationView {
  n: string;
  number: RecordName;
  verdict: UptakeVerdict;
  /** Where it stands in its own text. */
  asked: Link;
  digest: string;
  /** The digest without markup. */
  words: string;
  /** Where the paragraph was read. */
  evidence: readonly Evidence[];
  by: TakenUpView[];
  /** Why the verdict. */
  reason: string;
  commitments: Link[];
}

interface TakenUpView {
  link: Link;
  adopted: string | undefined;
  digest: { text: string; lang: Language | undefined };
  /** What it takes up. */
  note: string;
}

/** Undefined where the content names no such text. */
export function viewUptake(site: Site): UptakeView | undefined {
  const { t, routes } = site;
  const { corpus } = site.atlas;
  const { uptake } = corpus;
  const source = uptake.source === null ? undefined : corpus.workById.get(uptake.source);
  if (!source) return undefined;
  const list = listUptake(corpus, uptake, source);
  const counts = countVerdicts(list);
  const later = countLaterTexts(corpus, source);
  const checked = t('evidence.checkedOn', { date: t.date('on', uptake.checkedOn) });
  const recommendations = list.map((member) => viewRecommendation(member, source, site));
  const said = t('uptake.counts', {
    all: list.length,
    taken: counts['taken-up'],
    partly: counts.partly,
    none: counts['not-found'],
  });
  const held = `${t('uptake.held', later)} ${t.label('evidence.title')} ${checked}.`;
  const sections = [...Map.groupBy(recommendations, (_, index) => list[index]?.recommendation.section ?? '')].map(
    ([title, members], index) => ({ id: `_section-${index}`, title, recommendations: members }),
  );
  return {
    source: { href: routes.work(source), text: workName(source, site).text },
    sourceTitle: workTitle(source, site),
    askedLang: site.langOf(source.frontMatter.language),
    textLang: site.langOf(uptake.toldIn),
    counts: said,
    held,
    notFound: t('uptake.notFound', later),
    share: {
      id: '_share',
      title: said,
      description: held,
      counts: { yes: counts['taken-up'], partial: counts.partly, no: 0, 'not-recorded': counts['not-found'] },
    },
    verdicts: UPTAKE_VERDICTS.map((verdict) => ({
      verdict,
      mark: VERDICT_MARKS[verdict],
      members: recommendations.filter((member) => member.verdict === verdict),
    })).filter(({ members }) => members.length > 0),
    sections,
    contents: [
      { id: '_table', text: t('uptake.table') },
      ...sections.map(({ id, title, recommendations: members }) => ({
        id,
        text: title,
        lang: site.langOf(source.frontMatter.language),
        note: String(members.length),
      })),
    ],
  };
}

function viewRecommendation(
  { recommendation, verdict, by, commitments, reason }: ResolvedUptake,
  source: Work,
  site: Site,
): RecommendationView {
  const { label, routes } = site;
  const { n, digest } = recommendation;
  return {
    n,
    number: provisionName(recommendation, source, site),
    verdict,
    asked: { href: routes.work(source, n), text: workName(source, site).text },
    digest: renderProse(digest, n, site),
    words: digest.text,
    evidence: recommendation.evidence ? [recommendation.evidence] : [],
    by: by.map((taken) => viewTakenUp(taken, site)),
    reason,
    commitments: commitments.flatMap((id) => {
      const commitment = site.atlas.corpus.commitmentById.get(id);
      return commitment ? [{ href: routes.commitment(id), text: label(commitment.labels) }] : [];
    }),
  };
}

/** The paragraph without its terms explained: its own page explains them, and this one would weigh too much. */
function viewTakenUp({ work, provision, note }: ResolvedUptake['by'][number], site: Site): TakenUpView {
  const { adopted, language } = work.frontMatter;
  return {
    link: endLink(`${work.workId}#${provision.n}`, site),
    adopted: adopted === null ? undefined : formatDate(adopted, site.lang),
    digest: { text: provision.digest.text, lang: site.langOf(language) },
    note,
  };
}
