// The points of the template of a national report, under their headings. Called by NationalReportPage.
import { worksWithRole } from '../../atlas/work-roles.ts';
import type { Provision, Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { provisionName, workName } from '../../site/parts/record-name.ts';

export interface NationalReportView {
  source: Link;
  /** Language of headings and points. */
  language: Language;
  /** How many points. */
  count: number;
  sections: { title: string; points: ReportPoint[] }[];
}

interface ReportPoint {
  link: Link;
  /** What is asked. */
  digest: string;
  criteria: Link[];
}

/** Undefined where the work of the template is not held. */
export function viewNationalReport(site: Site): NationalReportView | undefined {
  const [work] = worksWithRole(site.atlas.corpus, 'national-report-template');
  if (!work) return undefined;
  return {
    source: { href: site.routes.work(work), text: workName(work, site).text },
    language: work.frontMatter.language,
    count: work.provisions.length,
    sections: [...Map.groupBy(work.provisions, ({ section }) => section)].map(([title, provisions]) => ({
      title,
      points: provisions.map((provision) => viewPoint(provision, work, site)),
    })),
  };
}

function viewPoint(provision: Provision, work: Work, site: Site): ReportPoint {
  const { labels, routes } = site;
  return {
    link: { href: routes.work(work, provision.n), ...provisionName(provision, work, site) },
    digest: provision.digest.text,
    criteria: provision.criteria.map((id) => ({ href: routes.criterion(id), text: labels.criterion(id) })),
  };
}
