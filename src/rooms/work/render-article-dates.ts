// From when an article says what it says, by which law or source, and until when; where neither is recorded, that is said. As text of HTML.
import { articleDatesOf } from '../../atlas/answer-dates.ts';
import type { Provision, Work } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import { workName } from '../../site/parts/record-name.ts';
import { renderLink } from '../../site/parts/render-link.ts';
import { renderSource } from '../../site/parts/render-source.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { formatDate } from '../../words/format.ts';

export interface ArticleDatesLine {
  html: string;
  /** Whether it tells more than the head of the law. */
  isOwn: boolean;
}

export function renderArticleDates(site: Site, work: Work, provision: Provision): ArticleDatesLine {
  const { t, lang, routes, atlas } = site;
  const { since, until, from } = articleDatesOf(atlas, work, provision);
  const { datedBy } = provision;
  const law = datedBy === undefined ? undefined : atlas.corpus.workById.get(datedBy);
  const source = work.frontMatter.evidence.find((evidence) => evidence.source === datedBy);
  const by = (html: string) => ` <span class="muted">(${escapeHtml(t.label('law.datedBy'))} ${html})</span>`;
  const parts = [
    `<b>${escapeHtml(t.label('law.since'))}</b> `,
    escapeHtml(since === undefined ? t('law.since.unknown') : t.date('since', since)),
    from === 'law' ? ` <span class="muted">(${escapeHtml(t('answer.sinceFrom.law'))})</span>` : '',
    law && law !== work ? by(renderLink({ href: routes.work(law), ...workName(law, site) })) : '',
    source ? by(renderSource(source, site)) : '',
    until === undefined
      ? ''
      : ` · <strong class="ended">${escapeHtml(t.pair(t('law.until'), formatDate(until, lang)))}</strong>`,
  ];
  return {
    html: `<p>${parts.join('')}</p>`,
    isOwn: until !== undefined || (since !== undefined && from === 'article'),
  };
}
