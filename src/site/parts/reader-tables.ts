// The tables of the whole atlas with headings in the reader's language: rows, and the name of the sheet. Called by the list of files.
import { worksWithRole } from '../../atlas/work-roles.ts';
import { toAnswersTable } from '../../exports/answers-table.ts';
import { toFiguresTable } from '../../exports/figures-table.ts';
import { toNationalReportTable } from '../../exports/national-report-table.ts';
import { toTreatiesTable } from '../../exports/treaties-table.ts';
import { figureWords } from '../../words/figure-words.ts';
import type { Site } from '../locals/site.ts';
import { answerTableWords } from './answer-table-words.ts';
import { provisionName, workTitle } from './record-name.ts';

export interface ReaderTable {
  name: string;
  rows: readonly (readonly string[])[];
}

/** @param origin where the site is published */
type MakeTable = (site: Site, origin: URL | undefined) => ReaderTable;

export const READER_TABLES = {
  answers: (site, origin) => ({
    name: site.t('data.name.answers'),
    rows: toAnswersTable(site.atlas, answerTableWords(site, site.labels.criterion, origin)),
  }),
  treaties: (site) => {
    const treaty = (id: string) => {
      const work = site.atlas.corpus.workById.get(id);
      return work ? workTitle(work, site).text : id;
    };
    return {
      name: site.t('data.name.treaty_actions'),
      rows: toTreatiesTable(site.atlas, { t: site.t, state: site.labels.state, treaty }),
    };
  },
  figures: (site) => {
    const { atlas, t, labels } = site;
    const words = { t, state: labels.state, figures: figureWords(site) };
    return { name: t('figures.title'), rows: toFiguresTable(atlas.corpus.figures, words) };
  },
  nationalReport: (site) => {
    const [work] = worksWithRole(site.atlas.corpus, 'national-report-template');
    const rows = toNationalReportTable(work?.provisions ?? [], {
      t: site.t,
      numberOf: (provision) => (work ? provisionName(provision, work, site).text : provision.n),
      criterionOf: site.labels.criterion,
    });
    return { name: site.t('nav.nationalReport'), rows };
  },
} as const satisfies Record<string, MakeTable>;

/** The answers to one question. */
export function answersToOne(
  site: Site,
  { id, labels }: { id: string; labels: Parameters<Site['label']>[0] },
  origin: URL | undefined,
): ReaderTable {
  const name = site.label(labels);
  return {
    name,
    rows: toAnswersTable(
      site.atlas,
      answerTableWords(site, () => name, origin),
      [id],
    ),
  };
}
