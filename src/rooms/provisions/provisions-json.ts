// The data of the provision explorer: one table of facets, and digests in pieces. Called by its pages and data files, and by the index.
// Pages of a build import this module as the integration does (share-modules.ts), so that it is made once.
import type { Atlas } from '../../atlas/atlas.ts';
import { createHash } from 'node:crypto';
import { keepRead } from '../../corpus/reads.ts';
import type { Provision, Work } from '../../corpus/types.ts';
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { criteriaOf } from '../../atlas/criteria-of.ts';
import type { ListedProvision } from '../../atlas/index-provisions.ts';
import type { View } from '../../atlas/provision-views.ts';
import { compareByDate } from '../../atlas/work-queries.ts';
import { toCitedWork } from '../../exports/cite/to-cited-work.ts';
import {
  PIECE_ROWS,
  type PieceRow,
  type ProvisionCitations,
  type ProvisionFacets,
  type ProvisionPiece,
} from './provision-facets.ts';

/** Facets of one edition, and its pieces as the atlas was written and as each language tells it; the same for the same content. */
export interface ProvisionData {
  facets: ProvisionFacets;
  /** The pieces by the names of their files, without `.json`: `0`, and `0.es` as Spanish tells it. */
  files: ReadonlyMap<string, ProvisionPiece>;
}

const known = new WeakMap<Atlas, () => ProvisionData>();

/** Made once for all languages. */
export function toProvisionData(atlas: Atlas): ProvisionData {
  const written = atlas.in('en');
  const data = known.get(written) ?? keepRead(() => makeData(written));
  known.set(written, data);
  return data();
}

function makeData(written: Atlas): ProvisionData {
  const facets = toFacets(written, written.provisionRows);
  const told = new Map(LANGUAGES.map((language) => [pieceEnding(written, language), toPieces(written.in(language))]));
  const edition = createHash('sha256')
    .update(JSON.stringify([facets, [...told]]))
    .digest('hex')
    .slice(0, 10);
  const files = [...told].flatMap(([ending, pieces]) =>
    pieces.map((piece, index) => [`${index}${ending}`, { ...piece, edition }] as const),
  );
  return { facets: { ...facets, edition }, files: new Map(files) };
}

/** What the names of the pieces for readers of `language` end with: `.es`; empty where nothing is told in it. */
export function pieceEnding(atlas: Atlas, language: Language): string {
  return atlas.in(language) === atlas.in('en') ? '' : `.${language}`;
}

/** What the provisions of `atlas` are cited by, in the language in which it is told. */
export function toProvisionCitations(atlas: Atlas, language: Language): ProvisionCitations {
  const works = new Set(atlas.provisionRows.map(({ work }) => work));
  return {
    works: Object.fromEntries([...works].map((work) => [work.workId, toCitedWork(atlas.corpus, work, language)])),
  };
}

function toPieces(atlas: Atlas): ProvisionPiece[] {
  const rows = atlas.provisionRows;
  return Array.from({ length: Math.ceil(rows.length / PIECE_ROWS) }, (_, index) =>
    toPiece(rows.slice(index * PIECE_ROWS, (index + 1) * PIECE_ROWS), atlas),
  );
}

function toFacets(atlas: Atlas, rows: readonly ListedProvision[]): ProvisionFacets {
  const works = [...new Set(rows.map(({ work }) => work))].sort(compareByDate);
  const workAt = new Map(works.map((work, index) => [work, index]));
  const column = (idsOf: (provision: Provision, work: Work) => readonly string[]) => {
    const ids = [...new Set(rows.flatMap(({ provision, work }) => idsOf(provision, work)))].sort();
    const at = new Map(ids.map((id, index) => [id, index]));
    return { ids, cells: rows.map(({ provision, work }) => idsOf(provision, work).map((id) => at.get(id) ?? 0)) };
  };
  const verb = column((provision) => [provision.verb]);
  const topic = column(({ topics }) => topics);
  const addressee = column((provision) => provision.addressee);
  const criterion = column((provision, { workId }) => criteriaOf(atlas, workId, provision));
  const proponent = column((provision) => provision.proponent);
  const count = (view: View) => rows.filter((row) => row.view === view).length;
  return {
    edition: '',
    views: { mandates: count('mandates'), proposals: count('proposals'), other: count('other') },
    works: {
      id: works.map(({ workId }) => workId),
      date: works.map(({ frontMatter }) => frontMatter.adopted),
      collection: works.map(({ collection }) => collection),
      body: works.map(({ frontMatter }) => frontMatter.issuingBody),
    },
    values: {
      topic: topic.ids,
      verb: verb.ids,
      addressee: addressee.ids,
      criterion: criterion.ids,
      proponent: proponent.ids,
    },
    rows: {
      work: rows.map(({ work }) => workAt.get(work) ?? 0),
      n: rows.map(({ provision }) => provision.n),
      verb: verb.cells.map(([only = 0]) => only),
      topic: topic.cells,
      addressee: addressee.cells,
      criterion: criterion.cells,
      proponent: proponent.cells,
      due: rows.flatMap(({ provision }, index) => (provision.due ? [index] : [])),
    },
  };
}

function toPiece(rows: readonly ListedProvision[], { threadPlaces }: Atlas): ProvisionPiece {
  const works = [...new Set(rows.map(({ work }) => work))];
  return {
    edition: '',
    works: Object.fromEntries(
      works.map(({ workId, frontMatter: { symbol = null, shortTitle, titles, language, officialText } }) => [
        workId,
        {
          symbol,
          ...(shortTitle && { shortTitle }),
          titles,
          language,
          ...(officialText && { official: officialText.source }),
        },
      ]),
    ),
    rows: rows.map(({ work, provision: { n, digest, label, editorial, due, evidence } }): PieceRow => {
      const threads = [
        ...new Set((threadPlaces.get(`${work.workId}#${n}`) ?? []).map(({ commitment }) => commitment.id)),
      ];
      return {
        digest: digest.text,
        confidence: evidence?.confidence ?? 'low',
        ...(evidence && { source: evidence.source, readOn: evidence.checkedOn }),
        ...(label !== undefined && { label }),
        ...(editorial && { editorial }),
        ...(due && { due: due.text }),
        ...(threads.length > 0 && { threads }),
      };
    }),
  };
}
