// What is on the page of a record: its parts, with each paragraph or heading of its text.
import type { Work } from '../../corpus/types.ts';
import type { Contents } from '../../site/frame/contents.ts';
import type { Site } from '../../site/locals/site.ts';
import { provisionName } from '../../site/parts/record-name.ts';
import type { RecordView } from './view-record.ts';
import type { TextView } from './view-text.ts';

/** @param text the official text, where it is held */
export function listRecordContents(site: Site, work: Work, view: RecordView, text?: TextView): Contents {
  const { t, labels } = site;
  return [
    { id: '_summary', text: t('work.summary') },
    ...(text ? [{ id: '_official', text: t('texts.title') }] : []),
    ...view.sections.flatMap(({ id, heading, provisions }): Contents =>
      heading === ''
        ? provisions.map((provision) => ({
            id: provision.n,
            ...provisionName(provision, work, site),
            note: work.frontMatter.law ? undefined : labels.verb(provision.verb),
          }))
        : [{ id, text: heading, lang: view.contentLang }],
    ),
    ...(text?.beside.rest.length ? [{ id: '_official-rest', text: t('texts.rest') }] : []),
    ...(view.hasLineage ? [{ id: '_lineage', text: t('lineage.title') }] : []),
    { id: '_relations', text: t('work.relations') },
    { id: '_named-by', text: `${t('work.citedBy')} (${view.incoming.length})` },
    { id: '_facts', text: t('work.facts') },
    { id: '_cite', text: t('work.cite') },
    { id: '_sources', text: t('work.sources') },
  ];
}
