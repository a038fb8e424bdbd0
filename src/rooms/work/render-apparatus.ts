// What is folded below a paragraph, as text of HTML: earlier and later texts, threads, questions, terms, where it was seen. Its summary says
// how many links there are and how sure the paragraph is, or, where the page says that of all paragraphs at once, what else there is.
import type { Provision, Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/fields.ts';
import type { Site } from '../../site/locals/site.ts';
import { renderConfidence } from '../../site/parts/render-confidence.ts';
import { renderRelations } from '../../site/parts/render-relations.ts';
import { escapeHtml, langAttribute } from '../../text/escape-html.ts';
import { findOnlyConfidence } from './find-only-source.ts';
import { renderArticleDates } from './render-article-dates.ts';
import { renderProvisionEvidence } from './render-provision-evidence.ts';
import { renderAnswers, renderFact } from './render-provision-facts.ts';
import { renderThreadLines } from './render-thread-lines.ts';

export function renderApparatus(site: Site, work: Work, provision: Provision): string {
  const { t, atlas } = site;
  const end = `${work.workId}#${provision.n}`;
  const outgoing = atlas.graph.outgoing(end);
  const incoming = atlas.graph.incoming(end);
  const threads = atlas.threadPlaces.get(end) ?? [];
  const links = outgoing.length + incoming.length + threads.length;
  const { law } = work.frontMatter;
  const dates = law ? renderArticleDates(site, work, provision) : undefined;
  const label = (key: 'provision.earlier' | 'provision.later') => `<p><b>${escapeHtml(t(key))}</b></p>`;
  const answers = law ? '' : renderAnswers(site, work, provision);
  const evidence = renderProvisionEvidence(site, work, provision);
  const linked = [
    outgoing.length ? `${label('provision.earlier')}${renderRelations(outgoing, 'out', site)}` : '',
    incoming.length ? `${label('provision.later')}${renderRelations(incoming, 'in', site)}` : '',
    renderThreadLines(site, threads),
  ].join('');
  const dated = dates && !dates.isOwn ? dates.html : '';
  const isToldOnce = findOnlyConfidence(work) !== undefined;
  const areTermsAlone = isToldOnce && linked + answers + dated + evidence === '';
  const terms = listTerms(site, provision);
  const sure = `${escapeHtml(t('evidence.title'))} ${renderConfidence(provision.evidence?.confidence ?? 'low', t)}`;
  const heads = [
    links ? escapeHtml(t.count('provision.links', links)) : '',
    ...(isToldOnce
      ? [
          answers && escapeHtml(t('provision.criteria')),
          terms && escapeHtml(t('provision.terms')),
          dated + evidence && escapeHtml(t('evidence.title')),
        ]
      : [sure]),
  ].filter((head) => head !== '');
  const folded = [
    linked,
    answers,
    // Under a summary that is their name already.
    areTermsAlone && terms ? `<p>${terms}</p>` : terms && renderFact(site, 'provision.terms', terms),
    dated,
    evidence,
  ].join('');
  if (folded === '') return heads.length ? `<p>${heads.join(' · ')}</p>` : '';
  return `<details><summary>${heads.join(' · ')}</summary>${folded}</details>`;
}

/** Official terms as text of HTML; neighbours in one language stand in one element, since a report has hundreds of terms. */
function listTerms(site: Site, { terms }: Provision): string {
  const { labels, langOf } = site;
  const runs: { language: Language; texts: string[]; end: string }[] = [];
  for (const { language, text } of terms) {
    const counterpart = language === 'en' ? labels.counterpart(text) : undefined;
    const end = counterpart === undefined ? '' : ` (${escapeHtml(counterpart)})`;
    const last = runs.at(-1);
    if (last?.language === language && last.end === '') {
      last.texts.push(escapeHtml(text));
      last.end = end;
    } else runs.push({ language, texts: [escapeHtml(text)], end });
  }
  const shown = runs.map(
    ({ language, texts, end }) => `<i${langAttribute(langOf(language))}>${texts.join(' · ')}</i>${end}`,
  );
  return shown.join(' · ');
}
