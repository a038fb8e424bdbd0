// One provision of a work or article of a law as text of HTML: number, digest, the line of who is asked what, what readers come for, and the
// rest folded. Written as text since a report has hundreds of them, and white space between so many elements weighs. Called by RecordPage.
import type { Provision, Work } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import { provisionName } from '../../site/parts/record-name.ts';
import { renderProse } from '../../site/parts/render-prose.ts';
import { escapeHtml, langAttribute } from '../../text/escape-html.ts';
import { renderApparatus } from './render-apparatus.ts';
import { renderProvisionFacts } from './render-provision-facts.ts';
import { renderProvisionLine } from './render-provision-line.ts';

/** @param told terms of the glossary that the page has defined by now */
export function renderProvision(site: Site, work: Work, provision: Provision, told: Set<string>): string {
  const { t, langOf } = site;
  const { n, formerly, editorial, digest } = provision;
  const { text, lang } = provisionName(provision, work, site);
  const own = langAttribute(langOf(work.frontMatter.language));
  return [
    // Without a name of its own: a hundred landmarks on a page lead nowhere, its heading does.
    `<section class="provision">`,
    ...formerly.map((former) => `<span id="${former}"></span>`),
    `<div><h3 id="${n}"${langAttribute(lang)}><a href="#${n}">${escapeHtml(text)}</a></h3>`,
    editorial ? `<span class="badge">${escapeHtml(t('provision.editorial'))}</span></div>` : '</div>',
    `<div class="digest"${own}>${renderProse(digest, `${work.provisions.indexOf(provision)}`, site, told)}</div>`,
    renderProvisionLine(site, work, provision),
    renderProvisionFacts(site, work, provision),
    renderApparatus(site, work, provision),
    '</section>',
  ].join('');
}
