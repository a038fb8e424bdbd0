// Relations of one end, grouped by predicate: the predicate in words, and a link to each other end. Drawn by RelationList.
import { recordOf, type End, type Relation } from '../../atlas/build-graph.ts';
import type { Confidence, Language } from '../../schemas/fields.ts';
import type { Site } from '../locals/site.ts';
import type { Link } from './link.ts';
import { endLink, endName } from './record-name.ts';

export interface RelationGroup {
  predicate: string;
  ends: RelationEnd[];
}

export interface RelationEnd extends Link {
  /** Provision of the record itself that the relation is about, if that is asked for and it is one. */
  ownNumber: string | undefined;
  /** Why the relation holds, and the language of that where it is not the reader's. */
  note: { text: string; lang: Language | undefined } | undefined;
  /** Where the relation was seen, if that is not among the sources of the acting record. */
  seen: { source: string; confidence: Confidence } | undefined;
}

/**
 * @param side which end the list stands at: `out` shows targets, `in` shows the acting ends
 * @param ofRecord whether the list stands for a whole record, so that each entry names the provision it is about
 */
export function viewRelations(
  relations: readonly Relation[],
  side: 'out' | 'in',
  ofRecord: boolean,
  site: Site,
): RelationGroup[] {
  const { labels } = site;
  return [...Map.groupBy(relations, ({ predicate }) => predicate)].map(([predicate, members]) => ({
    predicate: side === 'out' ? labels.predicate(predicate) : labels.inverse(predicate),
    ends: members.map(({ from, to, note, evidence }, index) => {
      const [other, own] = side === 'out' ? [to, from] : [from, to];
      return {
        ...nameEnd(other, members[index - 1], side, site),
        ownNumber: ofRecord ? endName(own, site).number : undefined,
        note: note === undefined ? undefined : { text: note, lang: site.langOf(languageOf(from, site)) },
        seen: ownSource(from, evidence, site),
      };
    }),
  }));
}

/** Language in which the acting record is told, and so what it says of its relations. */
function languageOf(from: End, { atlas: { corpus } }: Site): Language {
  const id = recordOf(from);
  return corpus.workById.get(id)?.frontMatter.language ?? corpus.practiceById.get(id)?.toldIn ?? 'en';
}

/** An end by its record and number; by its number alone where it follows another of the same record and nothing stands between. */
function nameEnd(end: End, before: Relation | undefined, side: 'out' | 'in', site: Site): Link {
  const link = endLink(end, site);
  const { number } = endName(end, site);
  const follows =
    before !== undefined &&
    before.note === undefined &&
    recordOf(side === 'out' ? before.to : before.from) === recordOf(end);
  return follows && number !== undefined ? { ...link, text: number } : link;
}

/** The source of a relation, where the page of its acting record does not list it with the same confidence. */
function ownSource(from: End, evidence: Relation['evidence'], { atlas }: Site): RelationEnd['seen'] {
  const sources = atlas.corpus.workById.get(recordOf(from))?.frontMatter.evidence ?? [];
  const isListed = sources.some(
    ({ source, confidence }) => source === evidence?.source && confidence === evidence.confidence,
  );
  return isListed ? undefined : evidence;
}
